package nl.nota.nota;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/** A row with an id of our own making: saving it always adds it, and never looks first whether it is there. */
@MappedSuperclass
public abstract class Toevoegbaar<K> implements Persistable<K> {
    @Override
    @Transient
    public boolean isNew() {
        return true;
    }
}
