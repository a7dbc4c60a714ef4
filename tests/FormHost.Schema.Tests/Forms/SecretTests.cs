using FormHost.Schema.Forms;

namespace FormHost.Schema.Tests.Forms;

public sealed class SecretTests
{
    [Theory]
    [InlineData("a", """{"type": "string", "format": "password"}""")]
    [InlineData("a", """{"type": "string", "writeOnly": true}""")]
    [InlineData("a", """{"type": "string", "title": "Root Password"}""")]
    [InlineData("db-PASSWD", """{"type": "string"}""")]
    [InlineData("client_secret", """{"type": "string"}""")]
    [InlineData("frontend-token-2", """{"type": "string"}""")]
    [InlineData("api-key", """{"type": "string"}""")]
    [InlineData("a", """{"type": "string", "title": "Private Key:"}""")]
    [InlineData("ssl_key", """{"type": "string", "textarea": true}""")]
    [InlineData("password", "{}")]
    public void Free_strings_that_are_said_to_be_secret_are_masked(string name, string schema)
    {
        var field = FormFixture.Field(schema, name: name);
        Assert.True(field is { IsSecret: true, Kind: FieldKind.Secret });
    }

    [Theory]
    [InlineData("password", """{"type": "string", "enum": ["a", "b"]}""")]
    [InlineData("password", """{"const": "a"}""")]
    [InlineData("token", """{"type": "integer"}""")]
    [InlineData("use-password", """{"type": "boolean"}""")]
    [InlineData("public-key", """{"type": "string"}""")]
    [InlineData("pub_key", """{"type": "string"}""")]
    [InlineData("authorized-key", """{"type": "string"}""")]
    [InlineData("a", """{"type": "string", "title": "Authorised key"}""")]
    [InlineData("key-size", """{"type": "string"}""")]
    [InlineData("keys", """{"type": "string"}""")]
    public void Others_are_not(string name, string schema) => Assert.False(FormFixture.Field(schema, name: name).IsSecret);

    [Fact]
    public void Whatever_stands_in_a_secret_field_stays_masked()
    {
        Assert.True(FormFixture.Field("""{"type": "string"}""", "12", "password").IsSecret);
        Assert.True(FormFixture.Field("""{"type": "string"}""", "\"-----BEGIN\\nMII\"", "ssl-key") is { IsSecret: true, Body: FieldKind.Secret });
    }

    [Fact]
    public void What_a_list_or_map_of_secrets_holds_is_secret()
    {
        var root = FormFixture.Build(
            """{"properties": {"passwords": {"type": "array", "items": {"type": "string"}}, "api-token": {"additionalProperties": {"type": "string"}}}}""",
            """{"passwords": ["x"], "api-token": {"first": "y"}, "other-secret": "z", "other": "w"}""").Root;
        Assert.True(root.Fields[0].Fields.Single().IsSecret);
        Assert.True(root.Fields[1].Fields.Single().IsSecret);
        Assert.True(root.Fields[2] is { Role: FieldRole.Undeclared, IsSecret: true, Body: FieldKind.Secret });
        Assert.False(root.Fields[3].IsSecret);
    }
}
