package org.accanto.training.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.accanto.site.Option;
import org.accanto.site.SafeHtml;
import org.accanto.site.Words;
import org.accanto.training.text.Check;
import org.accanto.training.text.Html;
import org.accanto.training.text.Trying;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a check from the check and what somebody answered. */
@Component
class CheckViews {

  private final Words words;

  CheckViews(Words words) {
    this.words = words;
  }

  CheckView of(
      Contents.Beside beside,
      Tried tried,
      boolean done,
      UnitPages.@Nullable Way next,
      List<String> whoSees,
      Locale locale) {
    Check check = tried.check();
    boolean answered = tried.told() != null;
    return new CheckView(
        beside,
        check.key(),
        check.title(),
        Tried.kind(check),
        check.situation().stream().map(block -> new SafeHtml(Html.of(block))).toList(),
        lines(check, tried),
        asks(check, locale),
        words.text(locale, "training.check.look-again"),
        tried.said(),
        answered ? told(check, tried) : null,
        tried.fits(),
        answered ? new SafeHtml(why(check, tried.fits())) : new SafeHtml(""),
        done || tried.fits(),
        next,
        whoSees);
  }

  private static String told(Check check, Tried tried) {
    return "training.check.told."
        + Tried.kind(check)
        + (check instanceof Check.Words || tried.fits() ? ".fits" : ".again");
  }

  /** An order or a match explains itself once it fits: before, it would give the answer away. */
  private static String why(Check check, boolean fits) {
    return switch (check) {
      case Check.Choice choice -> "";
      case Check.Order order -> fits ? Html.line(order.why()) : "";
      case Check.Match match -> fits ? Html.line(match.why()) : "";
      case Check.Words own -> Html.line(own.why());
    };
  }

  private static List<CheckView.Line> lines(Check check, Tried tried) {
    return switch (check) {
      case Check.Choice choice ->
          IntStream.range(0, choice.options().size())
              .mapToObj(i -> option(i, choice.options().get(i), tried))
              .toList();
      case Check.Order order ->
          Trying.mixed(order.key(), order.steps().size()).stream()
              .map(step -> asked(step, order.steps().get(step), tried))
              .toList();
      case Check.Match match ->
          IntStream.range(0, match.pairs().size())
              .mapToObj(i -> asked(i, match.pairs().get(i).left(), tried))
              .toList();
      case Check.Words own -> List.of();
    };
  }

  /** Of a choice what was chosen is explained; when it fits, all is. */
  private static CheckView.Line option(int number, Check.Option option, Tried tried) {
    boolean on = tried.chosen().contains(number);
    boolean explained = tried.told() != null && (on || tried.fits());
    return new CheckView.Line(
        number,
        plain(option.text()),
        "",
        on,
        explained ? new SafeHtml(Html.line(option.why())) : null,
        on && !option.fits());
  }

  private static CheckView.Line asked(int number, String text, Tried tried) {
    int chosen = tried.chosen().get(number);
    boolean look = tried.told() != null && tried.told().again().contains(number);
    return new CheckView.Line(
        number, plain(text), chosen < 0 ? "" : String.valueOf(chosen), chosen >= 0, null, look);
  }

  private List<Option> asks(Check check, Locale locale) {
    return switch (check) {
      case Check.Order order ->
          IntStream.range(0, order.steps().size())
              .mapToObj(i ->
                  new Option(String.valueOf(i), words.text(locale, "training.check.place", i + 1)))
              .toList();
      case Check.Match match ->
          Trying.mixed(match.key(), match.pairs().size()).stream()
              .map(i -> new Option(String.valueOf(i), plain(match.pairs().get(i).right())))
              .toList();
      case Check.Choice choice -> List.of();
      case Check.Words own -> List.of();
    };
  }

  /** Fields hold plain text: the marks of emphasis go. */
  private static String plain(String markdown) {
    return markdown.replace("**", "").replaceAll("(?<!\\*)\\*(?!\\*)", "");
  }
}
