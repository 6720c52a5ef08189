package nl.nota.web;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** After a form was accepted the browser goes on with a GET: 303. */
@Configuration(proxyBeanMethods = false)
class Doorverwijzing {
    @Bean
    static BeanPostProcessor redirectsWithSeeOther() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof ThymeleafViewResolver resolver) resolver.setRedirectHttp10Compatible(false);
                return bean;
            }
        };
    }
}
