package org.accanto.site.web;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.Map;
import org.accanto.site.BarSlot;
import org.accanto.site.DeviceInUse;
import org.accanto.site.Navigation;
import org.accanto.site.PersonalLanguage;
import org.accanto.site.SiteSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Puts the parts of the site together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteSettings.class)
class SiteConfiguration {

  @Bean
  MessageSource messageSource(SiteSettings settings) {
    return new IcuMessages(settings.strictMessages());
  }

  @Bean
  ChosenLanguage localeResolver(SiteSettings settings, ObjectProvider<PersonalLanguage> personal) {
    return new ChosenLanguage(settings, personal);
  }

  @Bean
  Assets assets() {
    return new Assets();
  }

  @Bean
  SmartInitializingSingleton templates(
      ObjectProvider<SpringTemplateEngine> engines, Assets assets) {
    return () ->
        engines.forEach(one -> {
          one.addLinkBuilder(new AssetLinks(assets));
          one.setDialect(new PlainDialect());
        });
  }

  @Bean
  HandlerMapping assetFiles(Assets assets) {
    var files = new AssetFiles(assets);
    return new SimpleUrlHandlerMapping(
        Map.of("/assets/**", files, "/favicon.ico", files), Ordered.HIGHEST_PRECEDENCE);
  }

  /** After a form comes "303 See Other", which every browser follows with GET. */
  @Bean
  SmartInitializingSingleton views(ObjectProvider<ThymeleafViewResolver> resolvers) {
    return () ->
        resolvers.forEach(one -> {
          one.setRedirectHttp10Compatible(false);
          one.setViewClass(AtHand.class);
        });
  }

  @Bean
  FilterRegistrationBean<SecurityHeaders> securityHeaders(Assets assets, SiteSettings settings) {
    var filter = new FilterRegistrationBean<>(new SecurityHeaders(assets, settings.exitAddress()));
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
    return filter;
  }

  /** On the way to a mistake page too: the server goes there without what filters have wrapped. */
  @Bean
  FilterRegistrationBean<HostCookies> hostCookies() {
    var filter = new FilterRegistrationBean<>(new HostCookies());
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
    filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
    return filter;
  }

  @Bean
  FrameInterceptor frameInterceptor(
      SiteSettings settings,
      Assets assets,
      ChosenLanguage languages,
      ObjectProvider<DeviceInUse> devices,
      ObjectProvider<Clock> clock,
      ObjectProvider<Navigation> navigations,
      ObjectProvider<BarSlot> bars) {
    return new FrameInterceptor(
        settings,
        assets,
        languages,
        devices,
        clock.getIfAvailable(Clock::systemUTC),
        navigations,
        bars);
  }

  @Bean
  WebMvcConfigurer frames(FrameInterceptor frames) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(frames);
      }
    };
  }
}
