package org.accanto.site;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an organisation decides about its pages.
 *
 * @param language language of people whose browser asks for none that is offered
 * @param exitAddress neutral page to which the quick exit leads
 * @param country whose emergency numbers are shown: EU, IT or GR, or one added under {@code help}
 * @param help numbers by country, as "112=site.help.emergency,1522=site.help.violence"
 * @param pseudoLocales whether the two invented languages may be chosen (tests only)
 * @param strictMessages whether a missing message is an error (tests) or shows its English
 *     (production)
 */
@ConfigurationProperties("accanto")
public record SiteSettings(
    @DefaultValue("en") String language,
    @DefaultValue("https://www.yr.no/") String exitAddress,
    @DefaultValue("EU") String country,
    @DefaultValue Map<String, String> help,
    @DefaultValue("false") boolean pseudoLocales,
    @DefaultValue("false") boolean strictMessages) {}
