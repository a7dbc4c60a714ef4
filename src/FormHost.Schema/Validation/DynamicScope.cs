namespace FormHost.Schema.Validation;

/// <summary>The schema resources entered, outermost first.</summary>
internal sealed class DynamicScope
{
    private int[] _resources = new int[16];

    public ReadOnlySpan<int> Resources => _resources.AsSpan(0, Count);

    public int Count { get; private set; }

    public void Clear() => Count = 0;

    /// <summary>Enters a resource; does nothing and gives false where it is the innermost already.</summary>
    public bool TryEnter(int resource)
    {
        if (Count > 0 && _resources[Count - 1] == resource)
        {
            return false;
        }

        if (Count == _resources.Length)
        {
            Array.Resize(ref _resources, Count * 2);
        }

        _resources[Count++] = resource;
        return true;
    }

    public void Leave() => Count--;
}
