package org.accanto.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.accanto.Accanto;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole of Accanto on a real database and a real port. All tests with this annotation share one
 * application and one database: each makes its own people and looks only at them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = Accanto.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "accanto.data=target/test-files${accanto.fork:}",
      "accanto.pseudo-locales=true",
      "accanto.exit-address=https://weather.example/"
    })
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({TestTime.class, Cast.class, Site.class, FewConnections.class})
public @interface AccantoTest {}
