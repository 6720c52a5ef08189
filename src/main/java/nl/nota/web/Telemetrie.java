package nl.nota.web;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import jakarta.annotation.PreDestroy;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Tells a collector of OpenTelemetry of each request, where an installation names one; else it does nothing. It tells
 * the kind of address, the status and the time, and nothing of what was asked.
 */
@Component
class Telemetrie {
    private static final int EERSTE_STORING = 500;

    private final OpenTelemetry telemetry;

    Telemetrie(@Value("${nota.otlp:}") String adres) {
        this.telemetry = adres.isBlank() ? OpenTelemetry.noop() : collector(adres.replaceFirst("/+$", ""));
    }

    /** One request that begins now. */
    Span begin(HttpServletRequest request) {
        return telemetry
                .getTracer("nota")
                .spanBuilder(Verzoekmeter.method(request))
                .setSpanKind(SpanKind.SERVER)
                .startSpan();
    }

    /** The number by which the collector knows it; empty where there is none. */
    static Optional<String> number(Span span) {
        var context = span.getSpanContext();
        return context.isValid() ? Optional.of(context.getTraceId()) : Optional.empty();
    }

    static void end(Span span, HttpServletRequest request, int status) {
        if (span.isRecording()) {
            var soort = Verzoekmeter.kind(request);
            span.updateName(Verzoekmeter.method(request) + " " + soort);
            span.setAttribute("http.request.method", Verzoekmeter.method(request));
            span.setAttribute("http.route", soort);
            span.setAttribute("http.response.status_code", status);
            if (status >= EERSTE_STORING) span.setStatus(StatusCode.ERROR);
        }
        span.end();
    }

    /** What was not told yet is told before the product stops. */
    @PreDestroy
    void close() {
        if (telemetry instanceof OpenTelemetrySdk sdk) sdk.close();
    }

    private static OpenTelemetry collector(String adres) {
        var naar =
                OtlpHttpSpanExporter.builder().setEndpoint(adres + "/v1/traces").build();
        var wie = Resource.getDefault()
                .merge(Resource.builder().put("service.name", "nota").build());
        var provider = SdkTracerProvider.builder()
                .setResource(wie)
                .addSpanProcessor(BatchSpanProcessor.builder(naar).build())
                .build();
        return OpenTelemetrySdk.builder().setTracerProvider(provider).build();
    }
}
