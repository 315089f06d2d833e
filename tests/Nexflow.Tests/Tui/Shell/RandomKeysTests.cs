using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Nexflow.Terminal.Views.Frames;
using Nexflow.Tui.Screens.Topics;
using Nexflow.Tui.Shell;

namespace Nexflow.Tests.Tui.Shell;

/// <summary>Whatever is pressed and whatever arrives, in any order and at any size: nothing throws and the picture stays possible.</summary>
public sealed class RandomKeysTests
{
    private static readonly string[] Keys =
    [
        "j", "k", "h", "l", "g", "G", "PgUp", "PgDn", "enter", "esc", "tab", "shift-tab", "/", "n", "N", ":", "?", "1", "2", "3", "4", "5", "0", "-", "+", "_", "z",
        "[", "]", "space", "v", "*", "y", "e", "!", "s", "w", "r", "^r", "p", "J", "t", "f", "#", "d", "c", "i", "(", ")", "o", "b", "x", "backspace", "left", "^w", "~", "a", "P",
    ];

    [Property(MaxTest = 300)]
    public Property Update_OnAnyKeysAndMessages_KeepsTheInvariants() => Prop.ForAll(Gen.Choose(0, Keys.Length + 11).ArrayOf(80).ToArbitrary(), steps =>
    {
        var driver = new ConsoleDriver();
        foreach (var step in steps)
        {
            if (step < Keys.Length)
            {
                driver.Press(Keys[step]);
            }
            else
            {
                Arrive(driver, step - Keys.Length);
            }

            Check(driver.Model);
        }
    });

    private static void Arrive(ConsoleDriver driver, int which)
    {
        var records = driver.Model.Topics.Records;
        var request = records?.Request ?? 1;
        var live = records is { Following: true } ? records.FollowRequest : request;
        var message = which switch
        {
            0 or 1 => new ConsoleMessage.Sampled(Samples.Inventory(driver.Now, driver.Effects.Count)),
            2 => new ConsoleMessage.Ticked(),
            3 => new ConsoleMessage.Resized(30 + (driver.Effects.Count * 17 % 180), 4 + (driver.Effects.Count * 7 % 60)),
            4 => new ConsoleMessage.ReadStarted(request, Samples.Ranges(records?.Topic ?? "t")),
            5 => new ConsoleMessage.RecordsArrived(request, Samples.Rows(records?.Topic ?? "t", 17), AtTop: false),
            6 => new ConsoleMessage.RecordsArrived(live, Samples.Rows(records?.Topic ?? "t", 3), AtTop: true),
            7 => new ConsoleMessage.ReadEnded(request, Samples.Verdict(17)),
            8 => new ConsoleMessage.ReadFailed(request, new Problem("NX5001", "gone", "wait")),
            9 => new ConsoleMessage.ClusterFailed(new Problem("NX5001", "gone", "wait")),
            10 => (ConsoleMessage)new ConsoleMessage.Sampled(Samples.Inventory(driver.Now, 0, topics: 2)),
            _ => new ConsoleMessage.JobChanged(new JobState(1, "peek", JobPhase.Running, driver.Now)),
        };
        driver.Send(message);
    }

    private static void Check(ShellModel model)
    {
        var topics = model.Topics;
        Assert.True(topics.Focus != TopicsPane.Records || topics.Records is not null, "focus on records that are not there");
        Assert.True(topics.Focus != TopicsPane.Detail || topics.Detail is not null, "focus on a detail that is not there");
        Assert.True(topics.Focus != TopicsPane.Info || topics.Info is not null, "focus on an info that is not there");
        Assert.InRange(topics.List.Cursor.Index, 0, Math.Max(0, topics.List.Shown.Length - 1));
        if (topics.Records is { } records)
        {
            Assert.InRange(records.Cursor.Index, 0, Math.Max(0, records.Shown.Count - 1));
            Assert.InRange(records.Cursor.Top, 0, records.Cursor.Index);
            Assert.True(records.Shown.Count <= records.All.Count);
        }

        Assert.True(model.Toasts.Items.Count <= ToastsModel.Most);
        var layout = TopicsLayout.Of(topics, new Area(0, 1, model.Columns, model.BodyRows));
        foreach (var area in new[] { layout.List, layout.Main, layout.Detail }.Where(a => !a.IsEmpty))
        {
            Assert.True(area.Column >= 0 && area.Column + area.Columns <= model.Columns && area.Row + area.Rows <= 1 + model.BodyRows, $"{area} does not fit");
        }
    }
}
