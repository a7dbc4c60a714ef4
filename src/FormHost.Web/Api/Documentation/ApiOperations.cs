using FormHost.Web.Api.Endpoints;
using FormHost.Web.Api.Shapes;

namespace FormHost.Web.Api.Documentation;

/// <summary>The API's operations.</summary>
internal static class ApiOperations
{
    private const string Json = "application/json";

    public static readonly ApiOperation Descriptor = new()
    {
        Id = "getDescriptor",
        Summary = "What a software release offers",
        Description = "Reads the descriptor of a release. One with faults gives what it can; its diagnostics say what is wrong.",
        Parameters = [ApiParameters.Url, ApiParameters.Descriptor, ApiParameters.Types],
        Response = typeof(DescriptorShape),
        ResponseExample = "descriptor.json",
        Problems = [400, 429, 500, 502, 504],
    };

    public static readonly ApiOperation Form = new()
    {
        Id = "getForm",
        Summary = "The fields of an entry's form",
        Description = "The fields that the schema gives when no value is set, allOf and references included; what if and then ask for depends on values and is told as for none. Numbers have the schema's own digits.",
        Parameters = [.. ApiParameters.OfEntry, ApiParameters.Side, ApiParameters.At],
        Response = typeof(FormShape),
        ResponseExample = "form.json",
        Problems = [400, 404, 422, 429, 500, 502, 504],
    };

    public static readonly ApiOperation Validate = new()
    {
        Id = "validate",
        Summary = "Check a value against an entry's schema",
        Description = "Any JSON value is checked as it is: a member _ is never unwrapped. Only an object's own $schema is left out first, as SlapOS does. A string that has not its format is told as a warning.",
        Parameters = ApiParameters.OfEntry,
        BodyMediaTypes = [Json],
        BodyDescription = "Any JSON value, usually the object of parameters.",
        BodyExample = "validate-body.json",
        Response = typeof(ValidationShape),
        ResponseExample = "validate.json",
        Problems = [400, 404, 413, 415, 422, 429, 500, 502, 504],
    };

    public static readonly ApiOperation Serialise = new()
    {
        Id = "serialise",
        Summary = "Write parameters as instance XML",
        Description = "Writes what it is given, in the entry's serialisation; a violation of the schema is no obstacle. Refused is only what XML cannot carry. Works for entries without a form, too.",
        Parameters = ApiParameters.OfEntry,
        BodyMediaTypes = [Json],
        BodyDescription = "The parameters: a JSON object. The order of its members and the digits of its numbers are kept.",
        BodyExample = "serialise-body.json",
        ResponseMediaType = SerialiseEndpoint.MediaType,
        ResponseExample = "serialise.xml",
        Problems = [400, 404, 413, 415, 422, 429, 500, 502, 504],
    };

    public static readonly ApiOperation Parse = new()
    {
        Id = "parse",
        Summary = "Read instance XML as parameters",
        Description = "In the serialisation xml a text becomes a number, boolean, list or object where the schema wants one and the text is exactly that; else it stays a string. Works for entries without a form, too: then all are strings.",
        Parameters = ApiParameters.OfEntry,
        BodyMediaTypes = [SerialiseEndpoint.MediaType, "text/xml"],
        BodyDescription = "The instance XML.",
        BodyExample = "serialise.xml",
        Response = typeof(ParametersShape),
        ResponseExample = "parse.json",
        Problems = [400, 404, 413, 415, 422, 429, 500, 502, 504],
    };

    public static readonly ApiOperation SendRequest = new()
    {
        Id = "sendRequest",
        Tag = "Requests",
        Summary = "Request an instance from a master",
        Description = "Sends the request, and answers with what came of it and a ticket that is good for an hour; 202 where the instance is not ready yet. Whatever the master answers, it is told in outcome. Nothing is sent where the parameters violate the schema, unless sendAnyway is true; to destroy an instance, confirm repeats its title. On a JSON master, an instance of that title keeps what the body does not name.",
        Parameters = [.. ApiParameters.OfEntry, ApiParameters.Master],
        BodyMediaTypes = [Json],
        BodyDescription = "title; parameters (all of them), state and sla, which may be left out where a JSON master has the instance; sendAnyway (false); confirm; and release, where its URL cannot be derived.",
        BodyExample = "request-body.json",
        Response = typeof(RequestShape),
        ResponseExample = "request.json",
        Problems = [400, 403, 404, 413, 415, 422, 429, 500, 502, 504],
    };

    public static readonly ApiOperation GetRequest = new()
    {
        Id = "getRequest",
        Tag = "Requests",
        Summary = "What came of a request",
        Description = "Asks the master while the instance is not ready. SLAP has no such question: the identical request is sent again, for at most 10 minutes.",
        Parameters = [ApiParameters.Ticket],
        Response = typeof(RequestShape),
        ResponseExample = "request.json",
        Problems = [404, 429, 500],
    };

    public static readonly ApiOperation Live = new()
    {
        Id = "getHealth",
        Tag = "Health",
        Summary = "Whether FormHost runs",
        Description = "Answers as long as the process can answer at all. Fetches nothing.",
        Response = typeof(HealthShape),
        ResponseExample = "healthz.json",
    };

    public static readonly ApiOperation Ready = new()
    {
        Id = "getReadiness",
        Tag = "Health",
        Summary = "Whether FormHost can do its work",
        Description = "Its options are valid and its samples can be read. Answers 503 where not, and says which. Fetches nothing.",
        Response = typeof(HealthShape),
        ResponseExample = "readyz.json",
    };
}
