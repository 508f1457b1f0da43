package org.teigram;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the order of the packages (docs/architecture.md), and keeps libraries in their rooms. */
@AnalyzeClasses(packages = "org.teigram", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule a_package_imports_only_from_those_below_it = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("cli").definedBy("org.teigram.cli..")
            .layer("report").definedBy("org.teigram.report..")
            .layer("project").definedBy("org.teigram.project..")
            .layer("run").definedBy("org.teigram.run..")
            .layer("check").definedBy("org.teigram.check..")
            .layer("export").definedBy("org.teigram.export..")
            .layer("reference").definedBy("org.teigram.reference..")
            .layer("schema").definedBy("org.teigram.schema..")
            .layer("document").definedBy("org.teigram.document..")
            .layer("diagnostic").definedBy("org.teigram.diagnostic..")
            .layer("xml").definedBy("org.teigram.xml..")
            .whereLayer("cli").mayNotBeAccessedByAnyLayer()
            .whereLayer("report").mayOnlyBeAccessedByLayers("cli")
            .whereLayer("project").mayOnlyBeAccessedByLayers("cli", "report")
            .whereLayer("run").mayOnlyBeAccessedByLayers("cli", "report", "project")
            .whereLayer("check").mayOnlyBeAccessedByLayers("cli", "report", "project", "run", "reference")
            .whereLayer("export").mayOnlyBeAccessedByLayers("cli", "report", "project", "run")
            .whereLayer("reference").mayOnlyBeAccessedByLayers("cli")
            .whereLayer("schema").mayOnlyBeAccessedByLayers("cli", "report", "project", "run", "check", "export")
            .whereLayer("document")
            .mayOnlyBeAccessedByLayers("cli", "report", "project", "run", "check", "export", "schema")
            .whereLayer("diagnostic")
            .mayOnlyBeAccessedByLayers("cli", "report", "project", "run", "check", "export", "schema", "document");

    @ArchTest
    static final ArchRule no_cycles = slices().matching("org.teigram.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule picocli_in_cli = library("picocli..", "org.teigram.cli..");

    @ArchTest
    static final ArchRule jackson_in_report_and_baseline = library("com.fasterxml..", "org.teigram.report..", "org.teigram.run.baseline..");

    @ArchTest
    static final ArchRule tomlj_in_project_and_store = library("org.tomlj..", "org.teigram.project..", "org.teigram.schema.store..");

    @ArchTest
    static final ArchRule jing_in_schema_and_check = noClasses()
            .that()
            .resideOutsideOfPackages("org.teigram.schema..", "org.teigram.check..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.thaiopensource..", "org.relaxng..");

    @ArchTest
    static final ArchRule xerces_in_xml = library("org.apache.xerces..", "org.teigram.xml..");

    @ArchTest
    static final ArchRule processors_are_made_in_xml = noClasses()
            .that()
            .resideOutsideOfPackage("org.teigram.xml..")
            .should()
            .callConstructor(net.sf.saxon.s9api.Processor.class, boolean.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.xml.parsers..");

    @ArchTest
    static final ArchRule citeproc_in_reference = library("de.undercouch..", "org.teigram.reference..");

    @ArchTest
    static final ArchRule network_in_store = library("java.net.http..", "org.teigram.schema.store..");

    @ArchTest
    static final ArchRule catalogs_in_xml = library("org.xmlresolver..", "org.teigram.xml..");

    private static ArchRule library(String library, String... rooms) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library);
    }
}
