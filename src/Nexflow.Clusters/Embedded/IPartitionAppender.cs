using Nexflow.Core.Records;

namespace Nexflow.Clusters.Embedded;

/// <summary>Takes the messages of one partition with the offsets they had.</summary>
public interface IPartitionAppender
{
    /// <summary>
    /// Appends a copy at the message's own offset; offsets rise, and what they leave out is a hole. Topic and partition of the message are
    /// not looked at. An offset that does not rise or lies outside the declared range is a <see cref="FormatException"/>: the source lies.
    /// </summary>
    void Append(in Message message);
}
