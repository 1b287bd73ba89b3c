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
      return new Call(Path.of(call.group(1)), call.group(2), call.group(3));
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

  /** {@code frame.icon('check')}: one answer of an object of ours to one fixed word. */
  record Call(Plain on, String method, String word) implements Plain {
    @Override
    public @Nullable Object in(IContext context) {
      Object object = on.in(context);
      return object == null || object == Unknown.UNKNOWN
          ? Unknown.UNKNOWN
          : Getters.ask(object, method, word);
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

  /** How the three look. */
  final class Form {
    private static final String NAME = "[a-zA-Z]\\w*";
    private static final String NAMES = "(" + NAME + "(?:\\." + NAME + ")*)";
    private static final Pattern PATH = Pattern.compile(NAMES);
    private static final Pattern CALL =
        Pattern.compile(NAMES + "\\.(" + NAME + ")\\('([^'\\\\]*)'\\)");
    private static final Pattern EMPTY =
        Pattern.compile("#(lists|strings)\\.isEmpty\\(" + NAMES + "\\)");

    /** Words with a meaning of their own in the expression language or for the web. */
    private static final Set<String> WORDS =
        Set.of("true", "false", "null", "param", "session", "application");

    private Form() {}
  }
}
