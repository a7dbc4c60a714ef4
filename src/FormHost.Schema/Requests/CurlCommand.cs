namespace FormHost.Schema.Requests;

/// <summary>The same request to the JSON API by <c>curl</c>. The body comes from a quoted here-document, in which a shell changes nothing.</summary>
public static class CurlCommand
{
    /// <summary>Lines for a POSIX shell; the master and the person's files are for the reader to fill in.</summary>
    public static string Of(InstanceRequest request) =>
        $$"""
        curl --fail-with-body --cert client.crt --key client.key \
          --header 'Content-Type: application/json' --header 'Accept: application/json' \
          --data-binary @- MASTER_URL/{{JsonRequestBody.PostMethod}} <<'REQUEST'
        {{JsonRequestBody.Of(request, isIndented: true)}}
        REQUEST
        """.ReplaceLineEndings("\n");
}
