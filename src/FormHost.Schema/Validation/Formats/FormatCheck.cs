namespace FormHost.Schema.Validation.Formats;

/// <summary>Says whether a string has the form that a <c>format</c> names. Never throws.</summary>
internal delegate bool FormatCheck(string text);
