using Nexflow.Clusters.Embedded;
using Nexflow.Clusters.Ports;

namespace Nexflow.Tests.Clusters.Embedded;

public sealed class EmbeddedGroupsTests
{
    private readonly EmbeddedGroups _groups = new();

    [Fact]
    public void List_AssignedWithoutCommit_HasNoOffset()
    {
        _groups.Join("g", new GroupMember("m1", "client", "/10.0.0.1", [new("t", 0), new("t", 1)]));
        _groups.Commit("g", new("t", 1), 7, "note");
        var group = Assert.Single(_groups.List());
        Assert.Equal(("g", "Stable", "range"), (group.Id, group.State, group.Protocol));
        Assert.Equal([new(new("t", 0), null), new CommittedOffset(new("t", 1), 7, "note")], group.Offsets);
    }

    [Fact]
    public void Leave_LastMember_GroupIsEmptyAndKeepsItsCommits()
    {
        _groups.Join("g", new GroupMember("m1", "client", "/10.0.0.1", [new("t", 0)]));
        _groups.Commit("g", new("t", 0), 3);
        _groups.Leave("g", "m1");
        var group = Assert.Single(_groups.List());
        Assert.Equal("Empty", group.State);
        Assert.Equal(3, _groups.Committed("g", new("t", 0)));
        Assert.Null(_groups.Committed("g", new("t", 1)));
    }

    [Fact]
    public void Set_WholeGroup_ListsAsRecorded()
    {
        var recorded = new GroupDescription("g", "PreparingRebalance", "cooperative-sticky", [new("m", "c", "h", [new("t", 0)])], [new(new("t", 0), 5), new(new("u", 0), null)]);
        _groups.Set(recorded);
        _groups.Commit("a", new("t", 0), 1);
        var listed = _groups.List();
        Assert.Equal(["a", "g"], listed.Select(g => g.Id));
        Assert.Equal((recorded.State, recorded.Protocol), (listed[1].State, listed[1].Protocol));
        Assert.Equal([new CommittedOffset(new("t", 0), 5)], listed[1].Offsets);
    }
}
