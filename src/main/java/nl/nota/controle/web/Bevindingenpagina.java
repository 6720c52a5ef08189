package nl.nota.controle.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nota.controle.ControleHandeling;
import nl.nota.controle.Ernst;
import nl.nota.controle.Gevonden;
import nl.nota.controle.Keuring;
import nl.nota.controle.Keuringsblad;
import nl.nota.controle.Regelblad;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Notakop;

/** The page of everything that was found, every question answered. */
record Bevindingenpagina(Keuringsblad blad, Notakop kop, boolean mag) {
    static Bevindingenpagina of(Keuringsblad blad) {
        return new Bevindingenpagina(blad, Notakop.of(blad.dossier()), blad.mag(ControleHandeling.BEVINDING_AFWIJZEN));
    }

    /**
     * What one rule found.
     *
     * @param ineens the one with which all of them are mended at once, or empty when that is not possible
     */
    record Groep(Regelblad regel, List<Gevonden> gevonden, List<String> ineens) {}

    public Kenmerk kenmerk() {
        return kop.kenmerk();
    }

    public Keuring keuring() {
        return blad.keuring();
    }

    /** What is still to be looked at, one rule after the other. */
    public List<Groep> groepen(String ernst) {
        var perRegel = new LinkedHashMap<String, List<Gevonden>>();
        keuring()
                .open(Ernst.valueOf(ernst))
                .forEach(een -> perRegel.computeIfAbsent(een.bevinding().regel().id(), id -> new ArrayList<>())
                        .add(een));
        return perRegel.values().stream().map(Bevindingenpagina::group).toList();
    }

    private static Groep group(List<Gevonden> gevonden) {
        var verbeterbaar = gevonden.stream().filter(Gevonden::isVerbeterbaar).toList();
        return new Groep(
                gevonden.getFirst().bevinding().regel(),
                gevonden,
                verbeterbaar.size() > 1 ? List.of(verbeterbaar.getFirst().id()) : List.of());
    }

    /** What was found in each part of the nota that has something open. */
    public Map<String, Object> delen() {
        var uit = new LinkedHashMap<String, Object>();
        keuring().alles().stream()
                .filter(Gevonden::isOpen)
                .map(Gevonden::deel)
                .distinct()
                .forEach(deel -> uit.put(
                        deel,
                        new ControleTerzijde.Deelkeuring(
                                kenmerk(), deel, keuring().of(deel))));
        return uit;
    }

    /** Where it is mended by hand. */
    public String adres(Gevonden een) {
        var plaats = een.bevinding().plek().plaats();
        var nota = "/notas/" + kenmerk();
        var veld = plaats.veld();
        if (veld == null) return nota + "/concept#tekst." + plaats.deel();
        return switch (veld) {
            case "geclaimdAfgestemdMet", "route" -> nota + "/indieningen/nieuw";
            case "bijlagen" -> nota + "/bijlagen";
            default -> nota + "/concept#" + veld;
        };
    }

    public String titel(Gevonden een) {
        return blad.titel(een);
    }

    /** Who let it stand and when, in words. */
    public String wie(Gevonden een) {
        var afwijzing = een.afwijzing();
        return afwijzing == null ? "" : blad.naam(afwijzing);
    }
}
