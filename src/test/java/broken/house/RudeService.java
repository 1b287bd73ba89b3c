package broken.house;

import java.time.Instant;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import org.springframework.web.server.ResponseStatusException;

/** Breaks every house rule that class files show. */
@Service
public class RudeService {

  @Autowired Object injectedIntoAField;

  private String mood = "";

  public void setMood(String mood) {
    this.mood = mood;
  }

  public String mood() {
    return mood;
  }

  public Instant whenever() {
    return Instant.now();
  }

  public Object user() {
    return org.springframework.security.core.context.SecurityContextHolder.getContext();
  }

  public void web() {
    throw new ResponseStatusException(org.springframework.http.HttpStatus.NOT_FOUND);
  }
}
