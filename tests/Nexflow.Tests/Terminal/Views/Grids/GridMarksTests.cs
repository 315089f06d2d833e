using Nexflow.Terminal.Views.Grids;

namespace Nexflow.Tests.Terminal.Views.Grids;

public sealed class GridMarksTests
{
    [Fact]
    public void Range_BackwardsWhileRowsArrive_MarksTheRowsBetween()
    {
        var source = new RingSource(100, newestFirst: true);
        source.Arrive(10);
        var marks = new GridMarks();
        marks.Range(source, 6);
        source.Arrive(5);

        Assert.True(marks.InOpenRange(source, 9, cursor: 8));
        marks.Range(source, 8);

        Assert.Equal([6, 5, 4, 3], marks.Existing(source));
        Assert.Null(marks.Anchor);
    }

    [Fact]
    public void Invert_Twice_IsTheSame()
    {
        var source = new RingSource(100, newestFirst: false);
        source.Arrive(4);
        var marks = new GridMarks();
        marks.Toggle(1);

        marks.Invert(source);
        Assert.Equal([0, 2, 3], marks.Existing(source));
        marks.Invert(source);
        Assert.Equal([1], marks.Existing(source));
    }

    [Fact]
    public void Existing_DroppedRows_AreForgotten()
    {
        var source = new RingSource(4, newestFirst: false);
        source.Arrive(4);
        var marks = new GridMarks();
        marks.Toggle(0);
        marks.Toggle(3);

        source.Arrive(2);

        Assert.Equal([3], marks.Existing(source));
        Assert.Equal(1, marks.Count);
    }
}
