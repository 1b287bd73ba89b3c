import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Supplier;
import org.accanto.training.bring.Bring;
import org.accanto.training.text.Aligning;
import org.accanto.training.text.Html;
import org.accanto.training.text.KeyedText;
import org.accanto.training.text.Piece;
import org.accanto.training.text.Shown;
import org.accanto.training.text.UnitReader;
import org.accanto.training.text.UnitText;
import org.accanto.training.text.UnitWriter;

/**
 * A course of 300 pages, brought in as plain text: how long each step takes, beside doing nothing
 * but cutting the same text into its lines. Processor time of one thread.
 */
final class Course {

  private static final int PAGES = 300;
  private static final int SECTIONS_OF_A_PAGE = 1;

  private Course() {}

  public static void main(String[] args) {
    String text = text();
    System.out.printf("%,d letters on %d pages%n%n", text.length(), PAGES);
    System.out.println("| step | first time, ms | warm, ms | times the lines |");
    System.out.println("|---|---|---|---|");
    double lines = row("cut into lines", 0, () -> text.lines().toList().size());
    row("plain text to a proposal", lines, () -> Bring.plain(text, "it"));
    UnitText unit = Bring.plain(text, "it").draft();
    String markdown = UnitWriter.write(unit);
    row("its Markdown to a unit", lines, () -> UnitReader.read(markdown));
    KeyedText first = Aligning.original(unit, 1);
    row("a new version beside the last", lines, () -> Aligning.original(unit, 2, first));
    KeyedText other = Aligning.translation(unit, 1, first, null);
    row("how each block of a translation stands", lines, () -> Shown.of(first, other));
    row("all of it as pages", lines, () -> pages(unit));
  }

  private static int pages(UnitText unit) {
    return Piece.of(unit).stream().mapToInt(piece -> Html.of(piece.block()).length()).sum();
  }

  private static double row(String name, double lines, Supplier<Object> work) {
    double first = once(work);
    double warm = first;
    for (int round = 0; round < 12; round++) {
      warm = Math.min(warm, once(work));
    }
    String ratio = lines == 0 ? "1" : "%.0f".formatted(warm / lines);
    System.out.printf("| %s | %.1f | %.1f | %s |%n", name, first, warm, ratio);
    return warm;
  }

  private static double once(Supplier<Object> work) {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    if (work.get() == null) {
      throw new IllegalStateException();
    }
    return (threads.getCurrentThreadCpuTime() - before) / 1e6;
  }

  private static String text() {
    StringBuilder text = new StringBuilder("Un corso molto lungo\n\n");
    for (int page = 1; page <= PAGES; page++) {
      for (int section = 1; section <= SECTIONS_OF_A_PAGE; section++) {
        text.append("%d.%d Parte numero %d\n\n".formatted(page, section, page));
        for (int paragraph = 1; paragraph <= 4; paragraph++) {
          text.append(("Frase %d della pagina %d, che parla di camminare accanto. ").repeat(8)
                  .formatted(nine(paragraph, page)))
              .append("\n\n");
        }
        List.of("- ", "• ", "– ").forEach(mark ->
            text.append(mark).append("una cosa da ricordare della parte\n"));
        text.append('\n');
      }
    }
    return text.toString();
  }

  private static Object[] nine(int paragraph, int page) {
    Object[] all = new Object[16];
    for (int i = 0; i < all.length; i += 2) {
      all[i] = paragraph;
      all[i + 1] = page;
    }
    return all;
  }
}
