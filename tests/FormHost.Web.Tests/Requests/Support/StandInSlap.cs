using System.Collections.Concurrent;
using System.Xml.Linq;
using Microsoft.AspNetCore.Http;

namespace FormHost.Web.Tests.Requests.Support;

/// <summary>SLAP's one method, strict.</summary>
internal static class StandInSlap
{
    private static readonly string[] Fields =
        ["software_release", "software_type", "partition_reference", "partition_parameter_xml", "filter_xml", "state", "shared_xml"];

    public static async Task AnswerAsync(HttpContext context, ConcurrentDictionary<string, StandInInstance> instances)
    {
        var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync() : FormCollection.Empty;
        if (!form.ContainsKey("state"))
        {
            await FailAsync(context, 400, "state is missing");
            return;
        }

        if (!form.Keys.Order(StringComparer.Ordinal).SequenceEqual(Fields.Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            await FailAsync(context, 500, $"fields: {string.Join(", ", form.Keys)}");
            return;
        }

        StandInInstance wanted;
        try
        {
            wanted = new StandInInstance
            {
                Title = form["partition_reference"]!,
                Release = form["software_release"]!,
                Type = form["software_type"]!,
                Shared = Flag(form["shared_xml"]!),
                State = Text(Root(form["state"]!)),
                Parameters = Dictionary(form["partition_parameter_xml"]!),
                Sla = Dictionary(form["filter_xml"]!),
            };
        }
        catch (Exception exception) when (exception is FormatException or System.Xml.XmlException or InvalidOperationException)
        {
            await FailAsync(context, 500, exception.Message);
            return;
        }

        if (instances.TryGetValue(wanted.Title, out var present)
            && (present.Release, present.Type, present.Shared) != (wanted.Release, wanted.Type, wanted.Shared))
        {
            await FailAsync(context, 500, "release, type and shared stay");
            return;
        }

        var instance = wanted with { Published = present?.Published ?? wanted.Published };
        instances[wanted.Title] = instance;
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(Answer(instance));
    }

    private static string Answer(StandInInstance instance) =>
        $"""
        <?xml version='1.0' encoding='UTF-8'?>
        <marshal><object id="i2" module="slapos.slap.slap" class="SoftwareInstance"><tuple/><dictionary id="i3">
        <string>_connection_dict</string>{Dictionary(instance.Published, "i4")}
        <string>_parameter_dict</string>{Dictionary(instance.Parameters, "i5")}
        <string>_filter_dict</string>{Dictionary(instance.Sla, "i6")}
        <string>_requested_state</string><string>{instance.State}</string>
        <string>_instance_guid</string><string>SOFTINST-1</string>
        <string>slap_computer_id</string><string>{instance.Node}</string>
        <string>slap_computer_partition_id</string><string>slappart0</string>
        <string>slap_software_type</string><string>{Twice(instance.Type)}</string>
        <string>ip_list</string><list id="i7"><tuple><string>tap0</string><string>::1</string></tuple></list>
        </dictionary></object></marshal>
        """;

    private static string Dictionary(IReadOnlyDictionary<string, string> members, string id) =>
        $"<dictionary id=\"{id}\">{string.Concat(members.Select(one => $"<string>{Twice(one.Key)}</string><string>{Twice(one.Value)}</string>"))}</dictionary>";

    private static string Twice(string text) => Escape(Escape(text)).Replace("\r", "&#13;", StringComparison.Ordinal);

    private static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private static XElement Root(string xml)
    {
        var root = XDocument.Parse(xml, LoadOptions.PreserveWhitespace).Root!;
        return root.Name == "marshal" && root.Nodes().Single() is XElement only ? only : throw new FormatException("no marshal");
    }

    private static Dictionary<string, string> Dictionary(string xml)
    {
        var root = Root(xml);
        if (root.Name != "dictionary" || root.Attribute("id")?.Value is not "i2")
        {
            throw new FormatException("no dictionary");
        }

        return root.Elements().Chunk(2).ToDictionary(pair => Text(pair[0]), pair => Text(pair[1]), StringComparer.Ordinal);
    }

    private static bool Flag(string xml) => Root(xml) is { } flag && flag.Name == "bool" && flag.Value is "0" or "1"
        ? flag.Value is "1"
        : throw new FormatException("no flag");

    /// <summary>A text that was escaped once only holds a bare sign after XML has undone its own escaping.</summary>
    private static string Text(XElement element)
    {
        var once = element.Name == "string" ? element.Value : throw new FormatException($"{element.Name} is no string");
        var twice = once.Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);
        return Escape(twice).Equals(once, StringComparison.Ordinal) ? twice : throw new FormatException("escaped once only");
    }

    private static Task FailAsync(HttpContext context, int status, string reason)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync($"<!doctype html><html><title>{status}</title><h1>{status}</h1><p>{WebUtility(reason)}</p></html>");
    }

    private static string WebUtility(string text) => System.Net.WebUtility.HtmlEncode(text);
}
