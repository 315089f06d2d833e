using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Clusters.Embedded;

/// <summary>The embedded cluster's registry: the same text and type always have the same id; versions count per subject from 1.</summary>
public sealed class EmbeddedSchemas : ISchemaSource
{
    private readonly Lock _gate = new();
    private readonly List<RegisteredSchema> _all = [];

    /// <summary>All schemas by subject (ordinal), then version.</summary>
    public IReadOnlyList<RegisteredSchema> List()
    {
        lock (_gate)
        {
            return [.. _all.OrderBy(s => s.Identity.Subject, StringComparer.Ordinal).ThenBy(s => s.Identity.Version)];
        }
    }

    public ValueTask<RegisteredSchema?> FindAsync(int id, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (_gate)
        {
            return new ValueTask<RegisteredSchema?>(_all.Find(s => s.Identity.Id == id));
        }
    }

    /// <summary>Registers a text, or finds it when the subject has it already.</summary>
    public RegisteredSchema Register(string subject, string type, string text, string? name = null, IReadOnlyDictionary<string, string>? references = null)
    {
        lock (_gate)
        {
            var same = _all.Where(s => s.Identity.Type == type && s.Text == text).ToList();
            if (same.Find(s => s.Identity.Subject == subject) is { } known)
            {
                return known;
            }

            var id = same is [var first, ..] ? first.Identity.Id : _all.Select(s => s.Identity.Id).DefaultIfEmpty(0).Max() + 1;
            var version = _all.Where(s => s.Identity.Subject == subject).Select(s => s.Identity.Version).DefaultIfEmpty(0).Max() + 1;
            var schema = new RegisteredSchema(new SchemaIdentity(id, subject, version, type, name), text, references ?? new Dictionary<string, string>());
            _all.Add(schema);
            return schema;
        }
    }

    /// <summary>Adds a schema under the id it was recorded with. Another text under that id is <see cref="ClusterError.Corrupt"/>.</summary>
    public void Add(RegisteredSchema schema)
    {
        lock (_gate)
        {
            if (_all.Find(s => s.Identity.Id == schema.Identity.Id && s.Text != schema.Text) is { } other)
            {
                throw new ClusterException(ClusterError.Corrupt, $"Schema id {schema.Identity.Id} stands for two texts ({other.Identity.Subject} and {schema.Identity.Subject}).");
            }

            _all.Add(schema);
        }
    }
}
