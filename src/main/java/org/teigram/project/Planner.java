package org.teigram.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teigram.check.Severities;
import org.teigram.diagnostic.Location;
import org.teigram.document.place.DocumentFile;
import org.teigram.export.Format;
import org.teigram.export.Format.Scope;
import org.teigram.export.FormatCatalog;
import org.teigram.export.OutputFolder;
import org.teigram.run.Plan;
import org.teigram.run.RunRules;
import org.teigram.schema.choice.SchemaPolicy;
import org.teigram.schema.choice.SchemaRule;
import org.teigram.schema.choice.SchemaUse.Origin;
import org.teigram.xml.ResourceGate;

/** Makes of a request and its project the plan of a run. */
public final class Planner {

    private final Request request;
    private final Optional<Project> project;
    private final Surroundings surroundings;

    private Planner(Request request, Optional<Project> project) throws ProjectFailure {
        this.request = request;
        this.project = project;
        this.surroundings = Surroundings.of(project, request.validate().map(Request.Validate::catalogs).orElse(List.of()));
    }

    /** @throws ProjectFailure if the request cannot be carried out; nothing has been done then */
    public static Plan plan(Request request) throws ProjectFailure {
        return new Planner(request, projectOf(request)).plan();
    }

    /** The one named; else that of the first path; without a path, that of the current folder. */
    public static Optional<Project> projectOf(Request request) throws ProjectFailure {
        if (request.project().isPresent()) {
            return Optional.of(Project.at(request.project().get()));
        }
        Path start = request.paths().isEmpty() ? Path.of("") : request.paths().get(0);
        return Project.find(start);
    }

    private Plan plan() throws ProjectFailure {
        Optional<Path> outputFolder = request.export().map(this::folder);
        DocumentSearch search = new DocumentSearch(outputFolder);
        if (request.paths().isEmpty()) {
            search.add(project.orElseThrow(() -> new ProjectFailure(
                    "no document is named, and there is no " + Project.FILE + " here or above")));
        } else {
            request.paths().forEach(search::add);
        }
        List<DocumentFile> documents = search.documents();
        if (documents.isEmpty()) {
            throw new ProjectFailure("there is no document in what is named");
        }
        Optional<Plan.Export> export = request.export().isPresent()
                ? Optional.of(export(request.export().get(), outputFolder.orElseThrow(), search.outputNames()))
                : Optional.empty();
        return new Plan(
                documents,
                request.validate().isPresent()
                        ? Optional.of(checks(request.validate().get()))
                        : Optional.empty(),
                export,
                gate(documents),
                severities(),
                request.jobs(),
                BaselineChoice.of(request, project));
    }

    private Severities severities() throws ProjectFailure {
        Severities ofProject = new Severities(
                project.map(p -> p.config().severities()).orElse(Map.of()), RunRules.ALWAYS_TOLD);
        return request.validate().isPresent()
                ? ofProject.overriddenBy(RuleSettings.of(request.validate().get().rules()))
                : ofProject;
    }

    private Plan.Checks checks(Request.Validate validate) throws ProjectFailure {
        ResourceGate gate = surroundings.through(ResourceGate.localFiles());
        SchemaNames names = new SchemaNames(surroundings.store(), gate);
        return new Plan.Checks(
                validate.checks(), schemas(validate.schemas(), names).inPhase(validate.phase()), gate);
    }

    private SchemaPolicy schemas(List<String> asked, SchemaNames names) throws ProjectFailure {
        if (asked.isEmpty()) {
            return project.isPresent() ? project.get().schemas(names) : SchemaPolicy.asNamed();
        }
        List<SchemaRule> rules = new ArrayList<>();
        for (String name : asked) {
            rules.add(new SchemaRule(path -> true, names.choices(name, Path.of("")), SchemaRule.Mode.REPLACE,
                    Origin.COMMAND_LINE, new Location.WholeFile(name)));
        }
        return new SchemaPolicy(rules, Optional.empty());
    }

    /** Documents read what lies in their project's folder; without one, in the folders that were named. */
    private ResourceGate gate(List<DocumentFile> documents) {
        List<Path> roots = new ArrayList<>();
        project.map(Project::root).ifPresent(roots::add);
        request.paths().stream()
                .map(path -> Files.isDirectory(path) ? path : path.toAbsolutePath().getParent())
                .forEach(roots::add);
        return surroundings.through(new ResourceGate(roots.stream().distinct().toList()));
    }

    private Path folder(Request.Export export) {
        return export.folder().orElseGet(
                () -> project.map(p -> p.root().resolve(p.config().output())).orElse(Path.of("dist")));
    }

    private Plan.Export export(Request.Export export, Path folder, Map<DocumentFile, String> names)
            throws ProjectFailure {
        FormatCatalog catalog = project.isPresent() ? project.get().formats() : FormatCatalog.with(List.of());
        FormatChoice choice = FormatChoice.of(export, project.map(Project::config), catalog);
        distinct(names, choice.formats());
        boolean invalidToo = project.map(p -> p.config().invalidToo()).orElse(false);
        return new Plan.Export(choice.formats(), choice.settings(), new OutputFolder(folder), names, invalidToo);
    }

    /** The extension counts: {@code a.csl.json} may be made of {@code a.xml} and of {@code a.csl.xml}. */
    private static void distinct(Map<DocumentFile, String> names, List<Format> formats) throws ProjectFailure {
        Map<String, String> owners = new HashMap<>();
        for (Format format : formats) {
            if (format.scope() == Scope.PROJECT) {
                claim(format.outputName(""), "the format `" + format.id() + "`", owners);
                continue;
            }
            for (Map.Entry<DocumentFile, String> entry : names.entrySet()) {
                claim(format.outputName(entry.getValue()), "`" + entry.getKey().name() + "`", owners);
            }
        }
    }

    private static void claim(String path, String owner, Map<String, String> owners) throws ProjectFailure {
        String other = owners.put(path, owner);
        if (other != null) {
            throw new ProjectFailure("the outputs of " + other + " and " + owner + " would have one path, `" + path + "`");
        }
    }
}
