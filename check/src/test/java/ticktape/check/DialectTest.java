package ticktape.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ticktape.rules.Game;

class DialectTest {

  private static final String HASHES =
      "hashCode differs from machine to machine: compare values, or write the hash you need.";
  private static final String ZERO =
      "division by what may be zero gives 0 in the browser: use Whole.div or Whole.mod.";

  @TempDir private Path folder;

  @Test
  void ofAViolationItNamesClassMethodLineAndWhatToUse() throws IOException {
    found(
        """
        class Rules {
          static int step(int n) {
            var ages = new java.util.HashMap<Integer, Integer>();
            return ages.size();
          }
        }
        """,
        "Rules.step (Rules.java:3): java.util.HashMap is not in the dialect: use Seats or TreeMap.",
        "Rules.step (Rules.java:4): java.util.HashMap.size is not in the dialect: use Seats or TreeMap.");
  }

  @Test
  void theKitItselfKeepsToTheDialect() {
    Dialect.require(Game.class);
  }

  @Test
  void requireTellsAllPlacesInOneError() {
    var error = assertThrows(AssertionError.class, () -> Dialect.require(Dialect.class));
    assertTrue(error.toString().contains("The rules dialect is left in "), error.toString());
    assertTrue(error.toString().contains("\n  Dialect.read (Dialect.java:"), error.toString());
  }

  @Test
  void theLanguageOfGamesIsFree() throws IOException {
    found(
        """
        import java.util.*;
        import ticktape.rules.*;
        class Rules {
          enum Way { UP, DOWN }
          sealed interface Thing {}
          record Food(int x) implements Thing {}
          record Snake(Way way, List<Integer> body, Seats<Integer> kills) implements Thing {}
          static final List<Integer> PRIMES = List.of(2, 3, 5);
          static String step(Thing thing, String word) {
            assert word != null;
            var tree = new TreeMap<String, Integer>();
            for (var prime : PRIMES) tree.merge(word, prime / 2 % 3, Integer::sum);
            var sorted = new ArrayList<>(tree.values());
            sorted.sort(Comparator.reverseOrder());
            var even = PRIMES.stream().filter(p -> (p & 1) == 0).map(Food::new).toList();
            var dice = Dice.of(7).roll(6) + Whole.div(5, sorted.size()) + Whole.mod(-1, 4);
            return switch (thing) {
              case Food(int x) when x > 3 -> "food " + x + even;
              case Food f -> f.toString();
              case Snake s -> switch (s.way()) { case UP -> "up"; case DOWN -> "down" + dice; };
            } + switch (word) { case "a" -> 1; case "b" -> 2; default -> 3; } + thing.equals(thing);
          }
        }
        """);
  }

  @Test
  void floatsAreFoundInCodeFieldsAndSignatures() throws IOException {
    found(
        """
        class Rules {
          float speed;
          static int step(int n) {
            return (int) (n * 0.5);
          }
          static double half(double[] n) {
            return n[0];
          }
        }
        """,
        "Rules.speed (Rules.java): " + ClassCheck.FLOAT,
        "Rules.step (Rules.java:4): " + ClassCheck.FLOAT,
        "Rules.half (Rules.java:7): " + ClassCheck.FLOAT);
  }

  @Test
  void aLongIsFound() throws IOException {
    found(
        """
        class Rules {
          static int step(int n) {
            return (int) (n * 3L >>> 32);
          }
        }
        """,
        "Rules.step (Rules.java:3): " + ClassCheck.LONG);
  }

  @Test
  void aClockIsFound() throws IOException {
    found(
        """
        class Rules {
          static boolean step(int n) {
            return System.nanoTime() > n;
          }
        }
        """,
        "Rules.step (Rules.java:3): " + ClassCheck.LONG,
        "Rules.step (Rules.java:3): java.lang.System.nanoTime is not in the dialect: rules know no clock: count ticks.");
  }

  @Test
  void collectionsInTheOrderOfHashesAreFoundByWhateverDoor() throws IOException {
    found(
        """
        import java.util.*;
        import java.util.stream.*;
        class Rules {
          static Object step(List<Integer> list, Map<Integer, Integer> map) {
            map = Map.copyOf(map);
            Set<Integer> set = Set.of(1, 2);
            set = list.stream().collect(Collectors.toSet());
            map = list.stream().collect(Collectors.toMap(i -> i, i -> i));
            return list.stream().collect(Collectors.groupingBy(i -> i));
          }
        }
        """,
        "Rules.step (Rules.java:5): java.util.Map.copyOf is not in the dialect: its order changes from run to run: use"
            + " Seats or TreeMap.",
        "Rules.step (Rules.java:6): java.util.Set.of is not in the dialect: its order changes from run to run: use List.of"
            + " or TreeSet.",
        "Rules.step (Rules.java:7): java.util.stream.Collectors.toSet is not in the dialect: it collects in the order of"
            + " hashes: use toList, then Seats, TreeMap or TreeSet.",
        "Rules.step (Rules.java:8): java.util.stream.Collectors.toMap is not in the dialect: it collects in the order of"
            + " hashes: use toList, then Seats, TreeMap or TreeSet.",
        "Rules.step (Rules.java:9): java.util.stream.Collectors.groupingBy is not in the dialect: it collects in the order"
            + " of hashes: use a loop with Seats or TreeMap.");
  }

  @Test
  void hashCodeIsFoundOnRecordsEnumsObjectsAndInMethodReferences() throws IOException {
    found(
        """
        class Rules {
          record Cell(int x) {}
          enum Way { UP }
          static int step(Cell cell, Object o, java.util.List<Cell> cells) {
            int a = cell.hashCode();
            int b = Way.UP.hashCode();
            int c = o.hashCode() + System.identityHashCode(o);
            return cells.stream().mapToInt(Cell::hashCode).sum() + "text".hashCode();
          }
        }
        """,
        "Rules.step (Rules.java:5): " + HASHES,
        "Rules.step (Rules.java:6): " + HASHES,
        "Rules.step (Rules.java:7): " + HASHES,
        "Rules.step (Rules.java:8): " + HASHES);
  }

  @Test
  void divisionByAVariableIsFoundByAConstantNot() throws IOException {
    found(
        """
        class Rules {
          static final int CELL = 100;
          static int step(int n, int by) {
            int a = n / 3 + n % CELL;
            int b = n / by;
            return a + b % by;
          }
        }
        """,
        "Rules.step (Rules.java:5): " + ZERO, "Rules.step (Rules.java:6): " + ZERO);
  }

  @Test
  void staticsThatChangeAreFound() throws IOException {
    found(
        """
        import java.util.*;
        class Rules {
          static int steps;
          static final int[] TABLE = {1, 2};
          static final TreeMap<String, Integer> SEEN = new TreeMap<>();
          static final List<Integer> LIST =
              new ArrayList<>();
        }
        """,
        "Rules.steps (Rules.java): a static that changes is not in the dialect: keep it in the state.",
        "Rules.TABLE (Rules.java): " + Mutables.SENTENCE,
        "Rules.SEEN (Rules.java): " + Mutables.SENTENCE,
        "Rules.LIST (Rules.java:6): " + Mutables.SENTENCE);
  }

  @Test
  void threadsAndLocksAreFound() throws IOException {
    found(
        """
        class Rules extends Thread {
          synchronized void step() {
            start();
            synchronized (this) {}
            Thread.yield();
          }
        }
        """,
        "Rules.extends (Rules.java): java.lang.Thread is not in the dialect: rules run in one thread.",
        "Rules.<init> (Rules.java:1): java.lang.Thread is not in the dialect: rules run in one thread.",
        "Rules.step (Rules.java): " + ClassCheck.THREADS,
        "Rules.step (Rules.java:3): java.lang.Thread.start is not in the dialect: rules run in one thread.",
        "Rules.step (Rules.java:4): " + ClassCheck.THREADS,
        "Rules.step (Rules.java:5): java.lang.Thread.yield is not in the dialect: rules run in one thread.");
  }

  @Test
  void filesScreensRandomAndReflectionAreFound() throws IOException {
    found(
        """
        class Rules {
          static int step(java.util.Random random) throws Exception {
            System.out.println("hi");
            new java.io.File("x");
            Class.forName("Rules");
            return random.nextInt() + Math.round(1.5f);
          }
        }
        """,
        "Rules.step (Rules.java:3): java.util.Random is not in the dialect: ask for dice in Step and wait for the Salt; use"
            + " ticktape.rules.Dice.",
        "Rules.step (Rules.java:3): java.lang.System.out is not in the dialect: rules show things by cues.",
        "Rules.step (Rules.java:3): java.io.PrintStream.println is not in the dialect: rules touch no files and no network.",
        "Rules.step (Rules.java:4): java.io.File is not in the dialect: rules touch no files and no network.",
        "Rules.step (Rules.java:5): java.lang.Class.forName is not in the dialect: the list of what is stands in"
            + " ticktape/check/allowed.txt.",
        "Rules.step (Rules.java:6): java.util.Random.nextInt is not in the dialect: ask for dice in Step and wait for the"
            + " Salt; use ticktape.rules.Dice.",
        "Rules.step (Rules.java:6): " + ClassCheck.FLOAT,
        "Rules.step (Rules.java:6): java.lang.Math.round is not in the dialect: its rounding and functions differ in the"
            + " browser: use int arithmetic, Whole.div and Whole.mod.");
  }

  @Test
  void aLambdaIsReportedUnderTheMethodThatItStandsIn() throws IOException {
    found(
        """
        class Rules {
          static java.util.function.IntBinaryOperator step() {
            return (a, b) ->
                a / b;
          }
        }
        """,
        "Rules.step (Rules.java:4): " + ZERO);
  }

  @Test
  void whatAClassInheritsFromTheJdkIsJudgedAsTheJdks() throws IOException {
    found(
        """
        class Rules {
          static class Oops extends RuntimeException {}
          static void step(Oops oops) {
            oops.printStackTrace();
          }
        }
        """,
        "Rules.step (Rules.java:4): java.lang.RuntimeException.printStackTrace is not in the dialect: the list of what is"
            + " stands in ticktape/check/allowed.txt.");
  }

  @Test
  void anEmptyFolderIsAMistakeNotAPass() {
    assertThrows(IllegalArgumentException.class, () -> Dialect.check(folder));
  }

  private void found(String source, String... violations) throws IOException {
    assertEquals(
        String.join("\n", List.of(violations)),
        String.join("\n", Compiled.violations(folder, source)));
  }
}
