// Asks java.text.SimpleDateFormat and java.util.TimeZone themselves, one question a line, for Fixtures/dates:
//
//   java .ci/DateVectors.java SEED COUNT > Fixtures/dates/letters.tsv
//
// Columns: kind, pattern, zone, input, expected; tab-separated, with \t \n \\ escaped. `parse` takes text and expects
// milliseconds or ERROR, `format` the reverse, `offset` milliseconds of both kinds. Patterns are drawn from all letters, zones
// from all ids, texts are what the pattern writes, then cut, joined, and bent.
import java.io.PrintStream;
import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.*;

public class DateVectors {
  static final String LETTERS = "GyYMLwWDdFEuaHkKhmsSzZX";
  static final String[] SHAPES = {
    "yyyy-MM-dd'T'HH:mm:ss.SSSXXX", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyyMMddHHmmss", "yyyyMMdd'T'HHmmssZ", "EEE, dd MMM yyyy HH:mm:ss z",
    "YYYY-'W'ww-u", "yyyy-DDD", "MMMM d, yy h:mm a zzzz", "G yyyy.MM.dd K:mm a", "yyyy MM W EEE", "yyyy MM F E", "yyyy w E", "yy/M/d k:m",
    "yyyyMMddhhmma", "HH:mm z yyyy-MM-dd", "dd.MM.yyyy HH'h' mm''", "X yyyy-MM-dd HH:mm", "EEEE d MMMM yyyy", "ssSSS", "yyyy-MM-dd HH:mm:ss.SSSX"};
  static final Random random = new Random();

  static String pattern() {
    if (random.nextInt(3) > 0) return SHAPES[random.nextInt(SHAPES.length)];
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(7); i > 0; i--) {
      char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
      int most = letter == 'X' ? 3 : letter == 'S' ? 3 : 5;
      for (int n = 1 + random.nextInt(most); n > 0; n--) text.append(letter);
      if (random.nextInt(4) > 0) text.append(new String[] {"-", " ", ":", "/", "'T'", ".", ", ", "'o''clock'", "''"}[random.nextInt(9)]);
    }
    return text.toString();
  }

  static String bent(String text) {
    int at = text.isEmpty() ? 0 : random.nextInt(text.length());
    switch (random.nextInt(12)) {
      case 0: return text + new String[] {" trailing", "5", "E2", "-", "Z"}[random.nextInt(5)];
      case 1: return text.substring(0, at);
      case 2: return text.substring(0, at) + new String[] {" ", "  ", "\t", "0", "9", "-", "E1", "E-1", "NaN", "+", "Z", "PDT", "gmt+3:00", "99"}[random.nextInt(14)] + text.substring(at);
      case 3: return text.isEmpty() ? text : text.substring(0, at) + text.substring(at + 1);
      case 4: return text.toUpperCase(Locale.US);
      case 5: return text.toLowerCase(Locale.US);
      case 6: return text.replace("Z", "+00:00");
      case 7: return text.replaceFirst("[0-9]+", String.valueOf(random.nextLong() >> random.nextInt(63)));
      case 8: return text.replaceFirst("[+-][0-9:]+$", new String[] {"+5:30", "-08", "+0530", "+24:00", "+1:5", "-0:00", "EST", "Pacific Daylight Time", "CEST", "IST"}[random.nextInt(10)]);
      case 9: return text.replaceFirst("[0-9]", "-");
      default: return text;
    }
  }

  static String escaped(String text) { return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n"); }

  public static void main(String[] arguments) throws Exception {
    Locale.setDefault(Locale.US);
    TimeZone.setDefault(TimeZone.getTimeZone("GMT"));
    random.setSeed(Long.parseLong(arguments[0]));
    Date centuryStart = new Date(1767225600000L - 29220L * 86400000L); // 80 years before 2026-01-01
    String[] ids = TimeZone.getAvailableIDs();
    String[] custom = {"GMT-6:00", "GMT+05:30", "GMT+0545", "GMT+5", "", "Nowhere/Bogus", "GMT+24:00", "GMT+5:3"};
    PrintStream out = new PrintStream(System.out, false, "UTF-8");
    for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
      String pattern = pattern();
      String id = random.nextInt(12) == 0 ? custom[random.nextInt(custom.length)] : ids[random.nextInt(ids.length)];
      TimeZone zone = TimeZone.getTimeZone(id);
      long moment = random.nextInt(5) == 0 ? (long) (random.nextGaussian() * 3e13) : (long) (random.nextDouble() * 2.2e12);
      if (random.nextInt(3) == 0) { // to the edge of an offset
        long low = moment, high = moment + 400L * 86400000L;
        while (high - low > 1) { long middle = (low + high) / 2; if (zone.getOffset(middle) == zone.getOffset(low)) low = middle; else high = middle; }
        moment = high + random.nextInt(3) - 1 + (random.nextInt(3) - 1) * 1800000L;
      }
      SimpleDateFormat format;
      try { format = new SimpleDateFormat(pattern, Locale.US); } catch (IllegalArgumentException e) { continue; }
      format.set2DigitYearStart(centuryStart);
      format.setTimeZone(zone);
      String text = format.format(new Date(moment)), kind, input, expected;
      int draw = random.nextInt(8);
      if (draw == 0) { kind = "offset"; pattern = ""; input = "" + moment; expected = "" + zone.getOffset(moment); }
      else if (draw < 3) { kind = "format"; input = "" + moment; expected = text; }
      else {
        kind = "parse"; input = draw < 5 ? text : bent(text);
        SimpleDateFormat reader = new SimpleDateFormat(pattern, Locale.US);
        reader.set2DigitYearStart(centuryStart);
        reader.setTimeZone(zone);
        try { expected = "" + reader.parse(input).getTime(); } catch (ParseException e) { expected = "ERROR"; }
      }
      out.println(kind + "\t" + escaped(pattern) + "\t" + id + "\t" + escaped(input) + "\t" + escaped(expected));
    }
    out.flush();
  }
}
