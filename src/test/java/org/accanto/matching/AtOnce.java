package org.accanto.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several things at the same moment, each in a thread of its own. */
final class AtOnce {

  private AtOnce() {}

  static <T> List<T> all(List<? extends Callable<T>> work) throws Exception {
    CyclicBarrier start = new CyclicBarrier(work.size());
    try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
      List<Future<T>> running =
          work.stream()
              .map(one ->
                  threads.submit(() -> {
                    start.await();
                    return one.call();
                  }))
              .toList();
      List<T> results = new ArrayList<>();
      for (Future<T> one : running) {
        results.add(one.get());
      }
      return results;
    }
  }
}
