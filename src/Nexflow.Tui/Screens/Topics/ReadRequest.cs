using System.Collections.Immutable;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>A read of a page or of the live end.</summary>
/// <param name="Id">Also the id of its job.</param>
/// <param name="Ranges">For pages after the first: what is still to be read, per partition; null: resolve the seek.</param>
/// <param name="Backward">Read from the ends downwards.</param>
/// <param name="AtTop">Where the rows go.</param>
/// <param name="Search">Set: goes on until it has found enough, instead of to a number of records.</param>
internal sealed record ReadRequest(int Id, string Topic, SeekRequest Seek, bool Backward, bool AtTop, bool Follow, bool NewestFirst, int Limit, ImmutableArray<Nexflow.Clusters.Scanning.PartitionRange>? Ranges = null, ReadSearch? Search = null);
