namespace Nexflow.Tests.Clusters.Contract;

public sealed class EmbeddedContractTests() : ClusterContract(new EmbeddedAdapter());
