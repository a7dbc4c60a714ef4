FROM mcr.microsoft.com/dotnet/sdk:10.0-noble AS build
WORKDIR /source

# Packages are restored apart, so that a change of code does not fetch them again.
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src/FormHost.Schema/FormHost.Schema.csproj src/FormHost.Schema/
COPY src/FormHost.Web/FormHost.Web.csproj src/FormHost.Web/
RUN dotnet restore src/FormHost.Web

# src/FormHost.Web/wwwroot is a link to wwwroot.
COPY wwwroot/ wwwroot/
COPY src/ src/
RUN dotnet publish src/FormHost.Web --configuration Release --no-restore --output /app

# Chiselled: no shell, no package manager; "extra" has ICU and time zones.
FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra
WORKDIR /app
COPY --from=build /app ./
COPY THIRD-PARTY-NOTICES.md ./
ENV ASPNETCORE_HTTP_PORTS=8080
EXPOSE 8080
USER $APP_UID
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s --retries=3 CMD ["/app/FormHost.Web", "--health"]
ENTRYPOINT ["/app/FormHost.Web"]
