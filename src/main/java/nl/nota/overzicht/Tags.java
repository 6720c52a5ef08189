package nl.nota.overzicht;

import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * Puts right what the layout cannot say in tags: a footnote, laid out as a Part, is a Note with an identity of its own;
 * what stands within a line is no block; and a drawn bullet is read as one.
 */
final class Tags {
    private int noten;

    void mend(PDStructureNode node) {
        for (var kind : List.copyOf(node.getKids())) {
            if (!(kind instanceof PDStructureElement element)) continue;
            mend(node, element);
            mend(element);
        }
    }

    /** Gives each footnote an identity that no other nota has, for where several become one document. */
    static void identify(PDStructureNode node, String nota) {
        for (var kind : node.getKids()) {
            if (!(kind instanceof PDStructureElement element)) continue;
            var was = element.getElementIdentifier();
            if (was != null) element.setElementIdentifier(nota + "-" + was);
            identify(element, nota);
        }
    }

    private void mend(PDStructureNode ouder, PDStructureElement element) {
        switch (element.getStructureType()) {
            case "Part" -> {
                element.setStructureType("Note");
                element.setElementIdentifier("noot-" + ++noten);
            }
            case "Div" -> {
                if (ouder instanceof PDStructureElement p && "P".equals(p.getStructureType()))
                    element.setStructureType("Span");
            }
            case "L" -> {
                if (isBulleted(element)) label(element);
            }
            default -> {}
        }
    }

    private static boolean isBulleted(PDStructureElement lijst) {
        var attributes = lijst.getCOSObject().getCOSDictionary(COSName.A);
        return attributes != null && "Disc".equals(attributes.getNameAsString("ListNumbering"));
    }

    private static void label(PDStructureElement lijst) {
        for (var punt : lijst.getKids()) {
            for (var deel : ((PDStructureElement) punt).getKids()) {
                if (deel instanceof PDStructureElement lbl && "Lbl".equals(lbl.getStructureType()))
                    lbl.setActualText("•");
            }
        }
    }
}
