namespace FormHost.Web.Components.Fields;

/// <summary>One option of a choice control: what is posted, and what is shown.</summary>
internal sealed record ChoiceOption(string Value, string Title, string? Description = null);
