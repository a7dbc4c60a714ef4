using System.Text;
using FormHost.Schema.Documents;

namespace FormHost.Schema.Requests;

/// <summary>The same request for the client library of slapos.core.</summary>
public static class PythonScript
{
    /// <summary>A script; the master and the person's files are for the reader to fill in.</summary>
    public static string Of(InstanceRequest request)
    {
        var script = new StringBuilder(
            """
            from slapos.slap import slap

            client = slap()
            client.initializeConnection("MASTER_URL", "client.key", "client.crt")
            instance = client.registerOpenOrder().request(

            """.ReplaceLineEndings("\n"));
        Argument("software_release", request.ReleaseUrl);
        Argument("partition_reference", request.Title);
        Argument("software_type", request.SoftwareType);
        Dictionary("partition_parameter_kw", request.Parameters.Select(parameter => KeyValuePair.Create(parameter.Id, parameter.Text)));
        Dictionary("filter_kw", request.Sla);
        Argument("state", request.State.WireName());
        script.Append("    shared=").Append(request.Shared ? "True" : "False").Append(",\n)\n");
        return script.Append("print(instance.getConnectionParameterDict())\n").ToString();

        void Argument(string name, string value)
        {
            JsonString.Append(script.Append("    ").Append(name).Append('='), value);
            script.Append(",\n");
        }

        void Dictionary(string name, IEnumerable<KeyValuePair<string, string>> members)
        {
            script.Append("    ").Append(name).Append("={");
            var start = script.Length;
            foreach (var (key, value) in members)
            {
                JsonString.Append(script.Append("\n        "), key);
                JsonString.Append(script.Append(": "), value);
                script.Append(',');
            }

            script.Append(script.Length > start ? "\n    },\n" : "},\n");
        }
    }
}
