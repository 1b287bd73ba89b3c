package org.accanto.site.web;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What templates may ask an object of ours: its properties, and answers to one word. */
final class Getters {

  private static final MethodType PROPERTY = MethodType.methodType(Object.class, Object.class);
  private static final MethodType ANSWER =
      MethodType.methodType(Object.class, Object.class, String.class);

  private record Known(Map<String, MethodHandle> properties, Map<String, MethodHandle> answers) {}

  private static final ClassValue<Known> KNOWN =
      new ClassValue<>() {
        @Override
        protected Known computeValue(Class<?> type) {
          return known(type);
        }
      };

  private Getters() {}

  static @Nullable Object read(Object from, String name) {
    MethodHandle property = KNOWN.get(from.getClass()).properties().get(name);
    try {
      return property == null ? Plain.Unknown.UNKNOWN : (Object) property.invokeExact(from);
    } catch (Throwable e) {
      throw thrown(e);
    }
  }

  static @Nullable Object ask(Object object, String method, String word) {
    MethodHandle answer = KNOWN.get(object.getClass()).answers().get(method);
    try {
      return answer == null ? Plain.Unknown.UNKNOWN : (Object) answer.invokeExact(object, word);
    } catch (Throwable e) {
      throw thrown(e);
    }
  }

  private static RuntimeException thrown(Throwable e) {
    return switch (e) {
      case Error error -> throw error;
      case RuntimeException own -> own;
      default -> new IllegalStateException("a view does not fail", e);
    };
  }

  /** Nothing of others' classes: what may be called there, the expression language knows. */
  private static Known known(Class<?> type) {
    Map<String, MethodHandle> properties = new HashMap<>();
    Map<String, MethodHandle> answers = new HashMap<>();
    if (type.getName().startsWith("org.accanto.")) {
      for (Method method : type.getMethods()) {
        if (method.getDeclaringClass() == Object.class
            || Modifier.isStatic(method.getModifiers())) {
          continue;
        }
        if (method.getParameterCount() == 0 && method.getReturnType() != void.class) {
          properties.put(property(method, type), handle(method, PROPERTY));
        } else if (isAnswer(method, type)) {
          answers.put(method.getName(), handle(method, ANSWER));
        }
      }
    }
    return new Known(Map.copyOf(properties), Map.copyOf(answers));
  }

  /** One word in, and no other method of that name to be meant instead. */
  private static boolean isAnswer(Method method, Class<?> type) {
    return method.getParameterCount() == 1
        && method.getParameterTypes()[0] == String.class
        && method.getReturnType() != void.class
        && Arrays.stream(type.getMethods())
                .filter(other -> other.getName().equals(method.getName()))
                .count()
            == 1;
  }

  /** As the expression language names it: {@code getLang} is lang, {@code isFirst} is first. */
  private static String property(Method method, Class<?> type) {
    String name = method.getName();
    int prefix = 0;
    if (name.startsWith("get")) {
      prefix = 3;
    } else if (name.startsWith("is") && method.getReturnType() == boolean.class) {
      prefix = 2;
    }
    return prefix == 0 || name.length() == prefix || isComponent(name, type)
        ? name
        : Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1);
  }

  private static boolean isComponent(String name, Class<?> type) {
    return type.isRecord()
        && Arrays.stream(type.getRecordComponents()).anyMatch(one -> one.getName().equals(name));
  }

  private static MethodHandle handle(Method method, MethodType as) {
    try {
      method.setAccessible(true);
      return MethodHandles.lookup().unreflect(method).asType(as);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("made accessible a line above", e);
    }
  }
}
