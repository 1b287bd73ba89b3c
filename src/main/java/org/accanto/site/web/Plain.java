package org.accanto.site.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IContext;
import org.thymeleaf.util.StringUtils;

/** An expression of a template that can do without the expression language, and means the same. */
sealed interface Plain {

  /** Instead of a value: ask the expression language. */
  enum Unknown {
    UNKNOWN
  }

  @Nullable Object in(IContext context);

  static Plain of(String expression) {
    Matcher empty = Form.EMPTY.matcher(expression);
    if (empty.matches()) {
      return new Empty(Path.of(empty.group(2)), empty.group(1).equals("strings"));
    }
    Matcher call = Form.CALL.matcher(expression);
    if (call.matches()) {
      Plain word = call.group(3) == null ? Path.of(call.group(4)) : new Word(call.group(3));
      return new Call(Path.of(call.group(1)), call.group(2), word);
    }
    Matcher there = Form.THERE.matcher(expression);
    if (there.matches()) {
      return new There(Path.of(there.group(1)), there.group(2).equals("!"));
    }
    return Form.PATH.matcher(expression).matches() ? Path.of(expression) : new Other();
  }

  /** {@code view.meetings}: what a record of ours holds, or one that it holds. */
  record Path(String root, String... way) implements Plain {

    static Plain of(String path) {
      String[] names = path.split("\\.");
      return Form.WORDS.contains(names[0])
          ? new Other()
          : new Path(names[0], Arrays.copyOfRange(names, 1, names.length));
    }

    @Override
    public @Nullable Object in(IContext context) {
      Object here = context.getVariable(root);
      for (String name : way) {
        if (here == Unknown.UNKNOWN) {
          return Unknown.UNKNOWN;
        }
        here = here == null ? Unknown.UNKNOWN : Getters.read(here, name);
      }
      return here;
    }
  }

  /** {@code 'check'} as what an object is asked with. */
  record Word(String text) implements Plain {
    @Override
    public Object in(IContext context) {
      return text;
    }
  }

  /** {@code frame.icon('check')} or {@code frame.icon(icon)}: an answer of an object of ours. */
  record Call(Plain on, String method, Plain word) implements Plain {
    @Override
    public @Nullable Object in(IContext context) {
      Object object = on.in(context);
      return object != null && object != Unknown.UNKNOWN && word.in(context) instanceof String text
          ? Getters.ask(object, method, text)
          : Unknown.UNKNOWN;
    }
  }

  /** {@code icon != null} or {@code icon == null}. */
  record There(Plain what, boolean wanted) implements Plain {
    @Override
    public Object in(IContext context) {
      Object found = what.in(context);
      return found == Unknown.UNKNOWN ? found : (found != null) == wanted;
    }
  }

  /** {@code #lists.isEmpty(view.meetings)}; of strings also what is only blank. */
  record Empty(Plain of, boolean string) implements Plain {
    @Override
    public @Nullable Object in(IContext context) {
      return switch (of.in(context)) {
        case null -> true;
        case String text when string -> StringUtils.isEmptyOrWhitespace(text);
        case Collection<?> many when !string -> many.isEmpty();
        default -> Unknown.UNKNOWN;
      };
    }
  }

  /** Anything else. */
  record Other() implements Plain {
    @Override
    public @Nullable Object in(IContext context) {
      return Unknown.UNKNOWN;
    }
  }

  /** How they look. */
  final class Form {
    private static final String NAME = "[a-zA-Z]\\w*";
    private static final String NAMES = "(" + NAME + "(?:\\." + NAME + ")*)";
    private static final Pattern PATH = Pattern.compile(NAMES);
    private static final Pattern CALL =
        Pattern.compile(NAMES + "\\.(" + NAME + ")\\((?:'([^'\\\\]*)'|" + NAMES + ")\\)");
    private static final Pattern THERE = Pattern.compile(NAMES + " ([!=])= null");
    private static final Pattern EMPTY =
        Pattern.compile("#(lists|strings)\\.isEmpty\\(" + NAMES + "\\)");

    /** Words with a meaning of their own in the expression language or for the web. */
    private static final Set<String> WORDS =
        Set.of("true", "false", "null", "param", "session", "application");

    private Form() {}
  }
}
