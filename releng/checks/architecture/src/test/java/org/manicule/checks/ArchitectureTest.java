package org.manicule.checks;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules of the house. Each says why it is there. */
class ArchitectureTest {

  private static final JavaClasses PRODUCT = Workspace.classes();

  private static final Set<String> API = Set.of("org.manicule.api", "org.manicule.ui.api");

  @Test
  void theClassesAreFound() {
    assertThat(Workspace.bundles()).hasSizeGreaterThan(10);
    assertThat(PRODUCT.size()).isGreaterThan(100);
  }

  @Test
  void widgetsStayInTheirPackages() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.manicule..swt..", "org.manicule.uitest..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.eclipse.swt..", "org.eclipse.jface..")
        .because(
            "decisions are tested without a screen, so only packages called \"swt\" know widgets")
        .check(PRODUCT);
  }

  @Test
  void onlyTheStoreKnowsSql() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.manicule.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..")
        .because("another database is to be possible without touching anything but the store")
        .check(PRODUCT);
  }

  @Test
  void theApiNeedsOnlyTheJdkAndAnnotations() {
    classes()
        .that(describe("are in the API", type -> isIn("org.manicule.api", type)))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java..",
                "javax.xml..",
                "org.jspecify.annotations..",
                "org.osgi.annotation..",
                "org.manicule.api.."))
        .because("a plugin must not inherit our choice of libraries")
        .check(PRODUCT);
  }

  @Test
  void theUiApiNeedsOnlyTheApiAndWidgets() {
    classes()
        .that(describe("are in the UI API", type -> isIn("org.manicule.ui.api", type)))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java..",
                "org.jspecify.annotations..",
                "org.osgi.annotation..",
                "org.eclipse.swt..",
                "org.manicule.api..",
                "org.manicule.ui.api.."))
        .because("a plugin must not inherit our choice of libraries")
        .check(PRODUCT);
  }

  @Test
  void bundlesKnowOnlyTheApis() {
    classes()
        .should(useOnlyTheirOwnBundleAndTheApis())
        .because(
            "everything else is found as a service: a format never sees the store, and no bundle"
                + " is tied to the way another one is built")
        .check(PRODUCT);
  }

  @Test
  void packagesHaveNoCycles() {
    slices()
        .matching("org.manicule.(**)")
        .should()
        .beFreeOfCycles()
        .because("packages in a cycle can only be understood and changed together")
        .check(PRODUCT);
  }

  @Test
  void onlyTheCommandLineWritesToTheTerminal() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.manicule.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .because("other programs read stdout, and what is not for them belongs in the log")
        .check(PRODUCT);
  }

  @Test
  void xmlIsReadSafelyOrNotAtAll() {
    noClasses()
        .that()
        .doNotHaveSimpleName("SafeXml")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("javax.xml..")
                .and(describe("are factories", type -> type.getSimpleName().endsWith("Factory"))))
        .because("the JDK's default XML factories fetch whatever a hostile document names")
        .check(PRODUCT);
    assertThat(PRODUCT.stream().filter(type -> type.getSimpleName().equals("SafeXml")))
        .hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void archivesOfUnknownOriginAreOpenedSafelyOrNotAtAll() {
    noClasses()
        .that()
        .resideInAnyPackage("org.manicule.io..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.util.zip..")
                .and(describe("open archives", type -> type.getSimpleName().startsWith("Zip"))))
        .because("SafeArchive knows how much a file may unpack to, and whose checksum is wrong")
        .check(PRODUCT);
  }

  @Test
  void nothingReachesTheNetwork() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "javax.net..")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(
            java.net.Socket.class,
            java.net.ServerSocket.class,
            java.net.URLConnection.class,
            java.net.DatagramSocket.class)
        .orShould()
        .callMethod(java.net.URL.class, "openConnection")
        .because("research material is confidential: it stays on the researcher's computer")
        .check(PRODUCT);
  }

  @Test
  void onlyIconsAreReadByAddress() {
    noClasses()
        .that()
        .doNotHaveSimpleName("SvgIcon")
        .should()
        .callMethod(java.net.URL.class, "openStream")
        .because("an address may lead into the network; an icon's leads into the bundle it is from")
        .check(PRODUCT);
  }

  @Test
  void namesSayHowAndNotThat() {
    noClasses()
        .should()
        .haveNameMatching(".*\\.(I[A-Z][a-z]\\w*|\\w*(Impl|Manager|Helper|Util|Utils))$")
        .because(
            "such a name does not tell what the class does: H2Project does, ProjectImpl does not")
        .check(PRODUCT);
  }

  private static boolean isIn(String bundle, JavaClass type) {
    return Workspace.bundleOf(type).equals(bundle);
  }

  private static ArchCondition<JavaClass> useOnlyTheirOwnBundleAndTheApis() {
    return new ArchCondition<>("use only their own bundle and the APIs") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          String target = Workspace.bundleOf(dependency.getTargetClass().getBaseComponentType());
          boolean fine =
              target.isEmpty() || API.contains(target) || target.equals(Workspace.bundleOf(type));
          events.add(
              new SimpleConditionEvent(
                  type, fine || isTestkit(target), dependency.getDescription()));
        }
      }
    };
  }

  /** Test bundles take the testkit in. */
  private static boolean isTestkit(String bundle) {
    return bundle.equals("org.manicule.testkit");
  }
}
