package dev.sealhook.processor.arrows;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.sealhook.spec.catalogue.Documentation;
import javax.lang.model.element.Modifier;

@AnalyzeClasses(packages = "dev.sealhook", importOptions = ImportOption.DoNotIncludeTests.class)
class ArrowsTest {
    private static final String PROBLEM = "dev.sealhook.spec.problem";
    private static final String DOCUMENT = "dev.sealhook.spec.document";
    private static final String CATALOGUE = "dev.sealhook.spec.catalogue";
    private static final String UNDERSTAND = "dev.sealhook.spec.understand";
    private static final String KEYWORD = "dev.sealhook.spec.understand.keyword";
    private static final String SCHEMA = "dev.sealhook.spec.understand.schema";
    private static final String TYPE = "dev.sealhook.spec.understand.type";
    private static final String WEBHOOK = "dev.sealhook.spec.understand.webhook";
    private static final String MODEL = "dev.sealhook.processor.model";
    private static final String RESOLVE = "dev.sealhook.processor.resolve";
    private static final String EMIT = "dev.sealhook.processor.emit";

    @ArchTest
    static final ArchRule packagesGoNoWayBack =
            slices().matching("dev.sealhook.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule specKnowsNoProcessorAndNoJava = noClasses()
            .that()
            .resideInAPackage("dev.sealhook.spec..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.sealhook.processor..",
                    "javax.lang.model..",
                    "javax.annotation.processing..",
                    "com.palantir..");

    @ArchTest
    static final ArchRule problemsKnowOnlyThemselves = knowsOf(PROBLEM);

    @ArchTest
    static final ArchRule documentsKnowProblems = knowsOf(DOCUMENT, PROBLEM);

    @ArchTest
    static final ArchRule theCatalogueKnowsNoDocument = knowsOf(CATALOGUE, PROBLEM);

    @ArchTest
    static final ArchRule keywordsKnowDocuments = knowsOf(KEYWORD, PROBLEM, DOCUMENT);

    @ArchTest
    static final ArchRule schemasKnowKeywords = knowsOf(SCHEMA, PROBLEM, DOCUMENT, CATALOGUE, KEYWORD);

    @ArchTest
    static final ArchRule typesKnowSchemas = knowsOf(TYPE, PROBLEM, DOCUMENT, CATALOGUE, KEYWORD, SCHEMA);

    @ArchTest
    static final ArchRule webhooksKnowTheirSchemas =
            knowsOf(WEBHOOK, PROBLEM, DOCUMENT, CATALOGUE, KEYWORD, SCHEMA, TYPE);

    @ArchTest
    static final ArchRule schemasKnowOfTheCatalogueOnlyTheWords = noClasses()
            .that()
            .resideInAPackage(SCHEMA)
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAPackage(CATALOGUE)
                    .and(JavaClass.Predicates.type(Documentation.class).negate())
                    .as("are of the catalogue, and not its words"));

    @ArchTest
    static final ArchRule understandingKnowsDocumentsAndTheCatalogue =
            knowsOf(UNDERSTAND, PROBLEM, DOCUMENT, CATALOGUE, KEYWORD, SCHEMA, TYPE, WEBHOOK);

    @ArchTest
    static final ArchRule theModelKnowsOnlyTheDocumentsWords = knowsOf(MODEL, CATALOGUE);

    @ArchTest
    static final ArchRule resolvingKnowsTheCatalogueAndTheModel = knowsOf(RESOLVE, PROBLEM, CATALOGUE, MODEL);

    @ArchTest
    static final ArchRule emittingKnowsTheModel = knowsOf(EMIT, CATALOGUE, MODEL);

    @ArchTest
    static final ArchRule whatFollowsTheCatalogueKnowsOfItOnlyTheWords = noClasses()
            .that()
            .resideInAnyPackage(MODEL, EMIT)
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAPackage(CATALOGUE)
                    .and(JavaClass.Predicates.type(Documentation.class).negate())
                    .as("are of the catalogue, and not its words"));

    @ArchTest
    static final ArchRule onlyTheGlueKnowsTheCompiler = noClasses()
            .that()
            .resideInAnyPackage(MODEL, RESOLVE, EMIT)
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(
                            "javax.annotation.processing..",
                            "javax.lang.model.element..",
                            "javax.lang.model.util..",
                            "javax.tools..")
                    .and(JavaClass.Predicates.type(Modifier.class).negate())
                    .as("are the compiler's, and not the words that JavaPoet takes for modifiers"));

    @ArchTest
    static final ArchRule nobodyKnowsTheGlue = noClasses()
            .that()
            .resideOutsideOfPackage("dev.sealhook.processor")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.sealhook.processor");

    /** Of Sealhook's packages only these, and itself. */
    private static ArchRule knowsOf(String who, String... whom) {
        return noClasses()
                .that()
                .resideInAPackage(who)
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("dev.sealhook..")
                        .and(JavaClass.Predicates.resideInAPackage(who).negate())
                        .and(JavaClass.Predicates.resideOutsideOfPackages(whom))
                        .as("are of other packages of Sealhook's"));
    }
}
