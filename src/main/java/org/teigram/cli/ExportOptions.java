package org.teigram.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.teigram.project.Request;
import picocli.CommandLine.Option;

/** What is made of documents, and where it goes. */
final class ExportOptions {

    @Option(names = "--to", paramLabel = "FORMAT", split = ",",
            description = "Make these formats (see `teigram formats`); otherwise those the project publishes.")
    private List<String> formats = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "Write to this folder; otherwise the project's, or dist.")
    private Path folder;

    @Option(names = "--set", paramLabel = "[FORMAT.]OPTION=VALUE", description = "Set an option of a format.")
    private List<String> settings = List.of();

    Request.Export request() {
        return new Request.Export(formats, Optional.ofNullable(folder), settings);
    }
}
