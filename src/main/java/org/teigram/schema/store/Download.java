package org.teigram.schema.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;

/**
 * Fetches resources over HTTP: bounded in time, size and redirects; from {@code https} never on to {@code http}. The only
 * class of the program that uses the network.
 */
final class Download {

    /** @param url where it was found, after redirects */
    record Found(URI url, byte[] bytes) {}

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(20))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private static final int MAX_REDIRECTS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final Duration patience;
    private final int maxBytes;

    /** @param patience how long one request may take, from the connection to the last byte */
    Download(Duration patience, int maxBytes) {
        this.patience = patience;
        this.maxBytes = maxBytes;
    }

    /** @throws StoreFailure saying why there is nothing */
    Found get(URI url) throws StoreFailure {
        URI next = url;
        for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            HttpResponse<byte[]> answer = ask(next);
            if (!REDIRECTS.contains(answer.statusCode())) {
                return new Found(next, body(next, answer));
            }
            URI onward = target(next, answer);
            if (secure(next) && !secure(onward)) {
                throw new StoreFailure("`" + next + "` leads on to `" + onward + "`, from https to http");
            }
            next = onward;
        }
        throw new StoreFailure("`" + url + "` leads on more than " + MAX_REDIRECTS + " times");
    }

    private HttpResponse<byte[]> ask(URI url) throws StoreFailure {
        CompletableFuture<HttpResponse<byte[]>> answer;
        try {
            HttpRequest request = HttpRequest.newBuilder(url).timeout(patience).header("User-Agent", "teigram").build();
            answer = CLIENT.sendAsync(request, head -> new BoundedBody(maxBytes));
        } catch (IllegalArgumentException e) {
            throw new StoreFailure("`" + url + "` is not an address that can be fetched");
        }
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw tooSlow(url);
        } catch (ExecutionException e) {
            throw failed(url, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreFailure("`" + url + "` was not fetched: interrupted");
        }
    }

    private StoreFailure failed(URI url, Throwable cause) {
        if (cause instanceof HttpTimeoutException) {
            return tooSlow(url);
        }
        if (cause instanceof BoundedBody.TooLarge) {
            return tooLarge(url);
        }
        if (cause instanceof ConnectException) {
            return new StoreFailure("`" + url + "` was not fetched: no connection to `" + url.getAuthority() + "`");
        }
        return new StoreFailure("`" + url + "` was not fetched: " + cause.getMessage());
    }

    private StoreFailure tooSlow(URI url) {
        return new StoreFailure("`" + url + "` was not fetched: no complete answer within " + patience.toSeconds() + " s");
    }

    private StoreFailure tooLarge(URI url) {
        return new StoreFailure("`" + url + "` was not fetched: it is larger than " + maxBytes / 1_000_000 + " MB");
    }

    private byte[] body(URI url, HttpResponse<byte[]> answer) throws StoreFailure {
        if (answer.statusCode() != 200) {
            throw new StoreFailure("`" + url + "` was not fetched: the server answers " + answer.statusCode()
                    + (answer.statusCode() == 404 ? ", not found" : ""));
        }
        List<String> encodings = answer.headers().allValues("Content-Encoding").stream()
                .flatMap(value -> List.of(value.toLowerCase(Locale.ROOT).split("\\s*,\\s*")).stream())
                .filter(encoding -> !encoding.isBlank() && !encoding.equals("identity"))
                .toList();
        if (encodings.isEmpty()) {
            return answer.body();
        }
        if (encodings.size() > 1 || !encodings.get(0).matches("(x-)?gzip")) {
            throw new StoreFailure("`" + url + "` was not fetched: the server sends it in the encoding `"
                    + String.join(", ", encodings) + "`");
        }
        return unzipped(url, answer.body());
    }

    private byte[] unzipped(URI url, byte[] body) throws StoreFailure {
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(body))) {
            byte[] bytes = stream.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                throw tooLarge(url);
            }
            return bytes;
        } catch (IOException e) {
            throw new StoreFailure("`" + url + "` was not fetched: what the server sends is not correctly packed");
        }
    }

    private static URI target(URI url, HttpResponse<byte[]> answer) throws StoreFailure {
        String location = answer.headers().firstValue("Location").orElse("");
        try {
            URI target = url.resolve(location.strip());
            if (!location.isBlank() && target.getScheme() != null && target.getHost() != null
                    && SCHEMES.contains(target.getScheme().toLowerCase(Locale.ROOT))) {
                return target;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new StoreFailure("`" + url + "` leads on to `" + location + "`, which is no address that can be fetched");
    }

    private static boolean secure(URI url) {
        return "https".equalsIgnoreCase(url.getScheme());
    }
}
