using Npgsql;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Banshi.Host;

/// <summary>Traces, metrics and logs by OpenTelemetry; exported where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says. They carry ids, never personal data.</summary>
internal static class Telemetry
{
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        // Without a receiver every request would still pay for its trace.
        if (builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is null)
        {
            return;
        }

        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("banshi"))
            .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddHttpClientInstrumentation().AddRuntimeInstrumentation().AddMeter("Banshi.*").AddOtlpExporter())
            .WithTracing(tracing => tracing.AddAspNetCoreInstrumentation().AddHttpClientInstrumentation().AddNpgsql().AddOtlpExporter());
    }
}
