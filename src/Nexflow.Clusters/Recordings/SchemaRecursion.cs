using Avro;

namespace Nexflow.Clusters.Recordings;

/// <summary>
/// Finds types that contain themselves. A file can nest such a value a million times in as many bytes, and the library skips what we do
/// not read by recursion: the process would die of it, with no exception to catch. No record of a recording needs such a type.
/// </summary>
internal static class SchemaRecursion
{
    public static bool IsIn(Schema schema) => IsIn(schema, [], []);

    private static bool IsIn(Schema schema, HashSet<string> inside, HashSet<string> finite)
    {
        switch (schema)
        {
            case RecordSchema record:
                if (finite.Contains(record.Fullname))
                {
                    return false;
                }

                if (!inside.Add(record.Fullname) || record.Fields.Exists(field => IsIn(field.Schema, inside, finite)))
                {
                    return true;
                }

                inside.Remove(record.Fullname);
                finite.Add(record.Fullname);
                return false;
            case ArraySchema array:
                return IsIn(array.ItemSchema, inside, finite);
            case MapSchema map:
                return IsIn(map.ValueSchema, inside, finite);
            case UnionSchema union:
                return union.Schemas.Any(branch => IsIn(branch, inside, finite));
            default:
                return false;
        }
    }
}
