package org.accanto;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Accanto, "beside": the whole programme of peer support in one process. */
@SpringBootApplication
public class Accanto {

  public static void main(String[] args) {
    SpringApplication.run(Accanto.class, args);
  }
}
