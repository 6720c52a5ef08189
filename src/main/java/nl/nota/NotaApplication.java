package nl.nota;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product. */
@SpringBootApplication
public class NotaApplication {
    public static void main(String[] args) {
        var product = SpringApplication.run(NotaApplication.class, args);
        product.getBeanProvider(Nazien.class)
                .ifAvailable(nazien -> System.exit(SpringApplication.exit(product, nazien)));
    }
}
