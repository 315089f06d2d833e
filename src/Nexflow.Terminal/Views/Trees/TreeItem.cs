using Nexflow.Terminal.Themes;

namespace Nexflow.Terminal.Views.Trees;

/// <summary>What a line of a tree shows.</summary>
/// <param name="Name">Field name, or the index of an element.</param>
/// <param name="Value">Its value, or a summary of what it holds (<c>{5}</c>, <c>[1,204]</c>); of any length.</param>
/// <param name="ValueRole">By type: <see cref="Role.ValueString"/>, <see cref="Role.ValueNumber"/>, …</param>
/// <param name="HasChildren">Whether it can be opened.</param>
/// <param name="IsIndex">The name is an index: paths write <c>[3]</c> instead of <c>.name</c>.</param>
public readonly record struct TreeItem(string Name, string Value, Role ValueRole, bool HasChildren, bool IsIndex = false);
