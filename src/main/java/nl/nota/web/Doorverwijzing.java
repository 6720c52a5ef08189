package nl.nota.web;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** After a command the browser fetches the next page anew: 303, which no browser reads as "send it again". */
@Configuration(proxyBeanMethods = false)
class Doorverwijzing {
    @Autowired
    void seeOther(ThymeleafViewResolver views) {
        views.setRedirectHttp10Compatible(false);
    }
}
