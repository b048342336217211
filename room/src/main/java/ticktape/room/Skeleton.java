package ticktape.room;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What a name looks like: two names of one skeleton can be taken for one another.
 *
 * <p>The idea is that of Unicode's UTS 39, and so is the word. What Java knows does most of it:
 * forms of one letter ({@code Ａ}, {@code 𝐚}, {@code ﬁ}) by NFKC, upper and lower case by its
 * tables. To that come the letters whose capitals are drawn as Latin ones in the two alphabets that
 * keyboards switch to most, and {@code I l 1 |} and {@code O 0}. What looks alike in rarer scripts
 * is not found; and where two names are held to be alike that are not quite, one gets a number
 * behind it, no more.
 */
public final class Skeleton {

  /**
   * Each letter, and below it what it looks like. As escapes, since nobody could tell them apart.
   */
  private static final String LETTERS =
      "L1|0\u0130"
          // Cyrillic: A, Ve, Ie, Dze, Byelorussian I, Je, Ka, Em, En, O, Er, Es, Te, U, Ha,
          + "\u0410\u0412\u0415\u0405\u0406\u0408\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425"
          // Shha, palochka, Komi De, Komi Sje, Qa, We, straight U, izhitsa.
          + "\u04BA\u04C0\u0500\u050C\u051A\u051C\u04AE\u0474"
          // Greek: Alpha, Beta, Epsilon, Zeta, Eta, Iota, Kappa, Mu, Nu, Omicron, Rho, Tau,
          // Upsilon, Chi.
          + "\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7";

  private static final String LOOKS = "IIIOI" + "ABESIJKMHOPCTYX" + "HIDGQWYV" + "ABEZHIKMNOPTYX";

  private Skeleton() {}

  /** The skeleton of a name; not to be shown. */
  public static String of(String name) {
    // By way of lower case, since some capitals have more than one small letter, and the reverse.
    var capitals =
        Normalizer.normalize(name, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .toUpperCase(Locale.ROOT);
    var looks = new StringBuilder(capitals.length());
    for (var i = 0; i < capitals.length(); i++) {
      var at = LETTERS.indexOf(capitals.charAt(i));
      looks.append(at < 0 ? capitals.charAt(i) : LOOKS.charAt(at));
    }
    return Normalizer.normalize(looks, Normalizer.Form.NFKC);
  }
}
