package ticktape.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The arrows between the packages, and what the plain ones among them stay away from. */
class ArrowsTest {
  /** The design's table: who imports whom. What those import is free, too. */
  private static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          Map.entry("rules", Set.of()),
          Map.entry("check", Set.of("rules")),
          Map.entry("picture", Set.of("rules")),
          Map.entry("games", Set.of("rules", "picture")),
          Map.entry("wire", Set.of("rules")),
          Map.entry("netcode", Set.of("wire")),
          Map.entry("stage", Set.of("picture", "netcode")),
          Map.entry("room", Set.of("wire")),
          Map.entry("lobby", Set.of("room")),
          Map.entry("server", Set.of("lobby")),
          Map.entry("client", Set.of("netcode")),
          Map.entry("ansi", Set.of("picture")),
          Map.entry("cells", Set.of("stage", "ansi")),
          Map.entry("terminal", Set.of("cells", "client")),
          Map.entry("desktop", Set.of("stage", "client")),
          Map.entry("ssh", Set.of("cells", "server")),
          Map.entry("browser", Set.of("stage", "games")),
          Map.entry("lab", Set.of("lobby", "stage", "games", "check")),
          Map.entry("app", Set.of("server", "terminal", "desktop", "ssh", "browser", "lab")));

  /** Who may name a library: all others stay free of it. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.of(
          "com.badlogic..", Set.of("desktop"),
          "io.netty..", Set.of("server"),
          "java.sql..", Set.of("server"),
          "org.jdbi..", Set.of("server"),
          "org.flywaydb..", Set.of("server"),
          "org.jline..", Set.of("terminal"),
          "org.apache.sshd..", Set.of("ssh"),
          "org.lwjgl..", Set.of("desktop"),
          "org.teavm..", Set.of("browser"),
          "picocli..", Set.of("app"));

  /** Bytes and the time go in, bytes and effects come out. */
  private static final List<String> PLAIN =
      List.of(
          "rules", "picture", "games", "wire", "netcode", "stage", "room", "lobby", "ansi",
          "cells");

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("ticktape");

  @Test
  void everyPackageImportsOnlyWhatTheTableAllows() {
    for (var module : ARROWS.keySet()) {
      arrowsOf(module).check(OURS);
    }
  }

  @Test
  void everyPackageIsInTheTable() {
    var strangers = new TreeSet<String>();
    for (var type : OURS) {
      if (!ARROWS.containsKey(type.getPackageName().substring("ticktape.".length()))) {
        strangers.add(type.getName());
      }
    }
    assertEquals(Set.of(), strangers);
  }

  @Test
  void aLibraryHasOneHome() {
    LIBRARIES.forEach((library, homes) ->
        noClasses()
            .that(resideIn(except(homes)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library)
            .check(OURS));
  }

  @Test
  void plainPackagesHaveNoThreadsSocketsFilesOrClocks() {
    plainIn(PLAIN).check(OURS);
  }

  @Test
  void theChecksNoticeAWrongArrowAndAClock() {
    var here = new ClassFileImporter().importClasses(LooksAtTheClock.class);
    assertThrows(AssertionError.class, () -> plainIn(List.of("app")).check(here));
    var wrong = noClasses().that(resideIn(Set.of("app"))).should().dependOnClassesThat();
    assertThrows(AssertionError.class, () -> wrong.resideInAPackage("picocli..").check(OURS));
  }

  /** What {@link #theChecksNoticeAWrongArrowAndAClock} must find. */
  static final class LooksAtTheClock {
    long now() {
      return System.nanoTime();
    }
  }

  private static ArchRule arrowsOf(String module) {
    var allowed = new TreeSet<String>();
    reach(module, allowed);
    return noClasses()
        .that(resideIn(Set.of(module)))
        .should()
        .dependOnClassesThat(resideIn(except(allowed)))
        .allowEmptyShould(true);
  }

  private static ArchRule plainIn(Iterable<String> modules) {
    return noClasses()
        .that(resideIn(modules))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.net..", "java.nio.channels..", "java.nio.file..")
                .or(
                    resideInAnyPackage(
                        "java.util.concurrent..", "java.time..", "java.util.logging.."))
                .or(describe("is a thread or a file", ArrowsTest::isThreadOrFile)))
        .orShould()
        .callMethodWhere(describe("it asks for the time", call -> asksTheTime(call.getTarget())))
        .allowEmptyShould(true);
  }

  private static boolean isThreadOrFile(JavaClass type) {
    return type.isAssignableTo(Thread.class) || type.getName().startsWith("java.io.File");
  }

  private static boolean asksTheTime(AccessTarget.MethodCallTarget target) {
    return target.getOwner().isEquivalentTo(System.class)
        && Set.of("nanoTime", "currentTimeMillis").contains(target.getName());
  }

  private static void reach(String module, Set<String> reached) {
    if (reached.add(module)) {
      ARROWS.getOrDefault(module, Set.of()).forEach(next -> reach(next, reached));
    }
  }

  private static Set<String> except(Set<String> modules) {
    var others = new TreeSet<>(ARROWS.keySet());
    others.removeAll(modules);
    return others;
  }

  private static DescribedPredicate<JavaClass> resideIn(Iterable<String> modules) {
    var packages = new TreeSet<String>();
    modules.forEach(module -> packages.add("ticktape." + module));
    return resideInAnyPackage(packages.toArray(String[]::new));
  }
}
