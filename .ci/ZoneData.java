// Writes Sources/ChangeEngine/Dates/ZoneData.swift: the time zones as java.util.TimeZone knows them, and their English names.
//
// The platform runs on Java, so its own zones are the source: the IANA time zone database (public domain), as OpenJDK
// compiles it. The version is in the file that this writes. To make it anew, with OpenJDK 17 or later:
//
//   java --add-opens java.base/sun.util.calendar=ALL-UNNAMED .ci/ZoneData.java > Sources/ChangeEngine/Dates/ZoneData.swift
//
// A zone is a line: saving|raw|offsets|transitions|rule. Numbers are seconds in base 36. `saving` is what its clocks move
// by in summer, `raw` its standard offset today, `offsets` pairs of total/saving, `transitions` a list of "distance from the
// one before, then the letter of the new offset", `rule` the two changes of each later year.
import java.lang.reflect.Field;
import java.text.DateFormatSymbols;
import java.util.*;

public class ZoneData {
  static String base36(long n) { return Long.toString(n, 36); }

  static Object field(Object zone, String name) throws Exception {
    Field f = zone.getClass().getDeclaredField(name);
    f.setAccessible(true);
    return f.get(zone);
  }

  /** The UTC millisecond at which a year's rule takes effect, with `offset` in force before it. */
  static long change(int[] r, int year, int offset, int raw) {
    Calendar c = new GregorianCalendar(TimeZone.getTimeZone("GMT"));
    ((GregorianCalendar) c).setGregorianChange(new Date(Long.MIN_VALUE));
    c.clear();
    int month = r[0], day = r[1], dow = r[2], time = r[3], mode = r[4];
    if (dow == 0) {
      c.set(year, month, day);
    } else if (day < 0) {
      c.set(year, month + 1, 0);
      while (c.get(Calendar.DAY_OF_WEEK) != dow) c.add(Calendar.DATE, -1);
      if (day != -1) throw new IllegalStateException("day " + day);
    } else {
      c.set(year, month, day);
      while (c.get(Calendar.DAY_OF_WEEK) != dow) c.add(Calendar.DATE, 1);
    }
    return c.getTimeInMillis() + time - (mode == 0 ? offset : mode == 1 ? raw : 0);
  }

  static int number(String text, String key) {
    int at = text.indexOf("," + key + "=") + key.length() + 2;
    int end = at;
    while (end < text.length() && (text.charAt(end) == '-' || Character.isDigit(text.charAt(end)))) end++;
    return Integer.parseInt(text.substring(at, end));
  }

  /** {month, day, day of the week, time, mode} of a SimpleTimeZone's start or end. */
  static int[] rule(String text, String which) {
    int mode = number(text, which + "Mode");
    int day = number(text, which + "Day"), dow = number(text, which + "DayOfWeek");
    // Modes: 1 a day of the month, 2 the nth such day of the week, 3 that day of the week from a date on.
    if (mode == 1) dow = 0;
    if (mode == 2 && day > 0) day = (day - 1) * 7 + 1;
    if (mode == 4) throw new IllegalStateException(text);
    return new int[] {number(text, which + "Month"), day, dow, number(text, which + "Time"),
      number(text, which + "TimeMode")};
  }

  static String line(TimeZone zone) throws Exception {
    long[] transitions = (long[]) field(zone, "transitions");
    int[] offsets = (int[]) field(zone, "offsets");
    int raw = (int) field(zone, "rawOffset");
    StringBuilder pool = new StringBuilder(), list = new StringBuilder(), ruleText = new StringBuilder();
    List<String> pairs = new ArrayList<>();
    int count = transitions == null ? 0 : transitions.length;
    String last = transitions == null ? "null" : String.valueOf(
      zone.getClass().getMethod("getLastRuleInstance").invoke(zone));
    int[] start = null, end = null;
    int saving = zone.getDSTSavings();
    if (!last.equals("null")) {
      start = rule(last, "start");
      end = rule(last, "end");
      // Years that the rule describes need not be told.
      while (count > 0) {
        long at = transitions[count - 1] >> 12;
        int year = 1970 + (int) Math.floorDiv(at, 31556952000L), total = offsets[(int) (transitions[count - 1] & 0xf)];
        boolean known = false;
        for (int y = year - 1; y <= year + 1; y++)
          known |= change(start, y, raw, raw) == at && total == raw + saving
            || change(end, y, raw + saving, raw) == at && total == raw;
        // The rule would fill a year without changes, so what lies before one stays.
        if (!known || count < 2 || at - (transitions[count - 2] >> 12) > 300L * 86400000L) break;
        count--;
      }
      // The rule goes on from the transition before it, so one of its own years stays for safety.
      count = Math.min(transitions.length, count + 2);
      for (int[] r : new int[][] {start, end})
        for (int i = 0; i < 5; i++) ruleText.append(ruleText.length() == 0 ? "" : ",").append(i == 3 ? r[3] / 1000 : r[i]);
    }
    long before = 0;
    for (int i = 0; i < count; i++) {
      long at = transitions[i] >> 12;
      int total = offsets[(int) (transitions[i] & 0xf)];
      int save = (transitions[i] >>> 4 & 0xf) == 0 ? 0 : offsets[(int) (transitions[i] >>> 4 & 0xf)];
      if (at % 1000 != 0 || total % 1000 != 0 || save % 1000 != 0) throw new IllegalStateException(zone.getID());
      String pair = base36(total / 1000) + "/" + base36(save / 1000);
      if (!pairs.contains(pair)) pairs.add(pair);
      list.append(i == 0 ? "" : ",").append(base36(at / 1000 - before)).append((char) ('A' + pairs.indexOf(pair)));
      before = at / 1000;
    }
    return base36(saving / 1000) + "|" + base36(raw / 1000) + "|" + String.join(",", pairs) + "|" + list + "|" + ruleText;
  }

  static void literal(String name, String doc, List<String> lines) {
    System.out.println("  /// " + doc);
    System.out.println("  static let " + name + ": StaticString = \"\"\"");
    for (String line : lines) System.out.println("    " + line);
    System.out.println("    \"\"\"");
  }

  public static void main(String[] arguments) throws Exception {
    Locale.setDefault(Locale.US);
    TimeZone.setDefault(TimeZone.getTimeZone("GMT"));
    String[] ids = TimeZone.getAvailableIDs();
    Arrays.sort(ids);
    Map<String, Integer> zones = new LinkedHashMap<>();
    List<String> idLines = new ArrayList<>();
    Map<String, Integer> names = new LinkedHashMap<>();
    for (String id : ids) {
      TimeZone zone = TimeZone.getTimeZone(id);
      int number = zones.computeIfAbsent(line(zone), k -> zones.size());
      List<String> own = new ArrayList<>();
      for (boolean summer : new boolean[] {false, true})
        for (int style : new int[] {TimeZone.LONG, TimeZone.SHORT})
          own.add(zone.getDisplayName(summer, style, Locale.US));
      int written = names.computeIfAbsent(String.join("|", own), k -> names.size());
      idLines.add(id + "|" + number + "|" + written);
    }
    List<String> rows = new ArrayList<>();
    for (String[] row : DateFormatSymbols.getInstance(Locale.US).getZoneStrings()) {
      String own = String.join("|", Arrays.copyOfRange(row, 1, 5));
      rows.add(row[0] + "|" + names.computeIfAbsent(own, k -> names.size()));
    }
    String version = java.time.zone.ZoneRulesProvider.getVersions("UTC").lastKey();
    System.out.println("// swift-format-ignore-file");
    System.out.println("// Made by .ci/ZoneData.java, which says how; do not edit.");
    System.out.println();
    System.out.println("/// Time zones and their English names as java.util.TimeZone has them.");
    System.out.println("///");
    System.out.println("/// Source: the IANA time zone database, in the version below, as OpenJDK " + Runtime.version().feature() + " compiles it.");
    System.out.println("enum ZoneData {");
    System.out.println("  /// The version of the IANA time zone database.");
    System.out.println("  static let version = \"" + version + "\"");
    System.out.println();
    literal("zones", "saving|raw|offsets|transitions|rule, as the script explains.", new ArrayList<>(zones.keySet()));
    System.out.println();
    literal("ids", "id|number of its zone|number of the names that it is written with; sorted by id.", idLines);
    System.out.println();
    literal("names", "Standard, standard short, summer, summer short.", new ArrayList<>(names.keySet()));
    System.out.println();
    literal("rows", "id|number of its names, in the order in which a zone's name in a text is looked up.", rows);
    System.out.println("}");
  }
}
