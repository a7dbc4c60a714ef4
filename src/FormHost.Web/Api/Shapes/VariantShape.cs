namespace FormHost.Web.Api.Shapes;

/// <summary>One shape of several.</summary>
/// <param name="Title">Its title, made from what tells it apart where the schema has none.</param>
/// <param name="Fields">What it adds to the fields that all share. Where its value is no object, one field with the same pointer describes it.</param>
internal sealed record VariantShape(string Title, IReadOnlyList<FieldShape> Fields);
