extension Phrasebook {
  static let french = Phrasebook(
    plain: """
      Veuillez trouver ci-joint les chiffres mis à jour du dernier trimestre.
      La commande {o} a été expédiée le {d}, livraison sous {n} jours.
      La page charge {m} deux fois.
      Le colis {x} a quitté le dépôt à {h}.
      Comme convenu, la réunion est reportée au {d} à {h}.
      La facture de {a} est à régler avant le {d} sur le compte {i}.
      Nous restons dans l'attente du contrat signé.
      Le dossier {k} est ouvert depuis plus de {n} jours.
      Pourriez-vous me dire si cela vous convient ?
      L'entrepôt de {y} signale qu'il manque {n} unités de {r}.
      Vous trouverez les conditions générales à l'adresse {u}.
      La version {v} corrige l'erreur signalée la semaine dernière.
      Je suis désolé pour ma réponse tardive, la semaine a été très chargée.
      Le nouveau tarif est valable à partir du {d}.
      Rien n'a changé depuis notre dernier échange.
      Le montant total s'élève à {a} toutes taxes comprises.
      Merci de ne pas répondre à ce message automatique.
      Il y avait {n} participants à {y} et les retours sont bons.
      Le fichier {f} contient tout ce qu'il faut pour l'audit.
      """,
    about: """
      {p} reprendra le projet à partir de lundi.
      Merci de contacter {p} à l'adresse {e} en cas de question.
      J'ai parlé hier avec {p} et l'offre tient toujours.
      D'après {p}, la marchandise a quitté {y} le {d}.
      Nous avons signé ce matin avec la société {c}.
      L'offre de {c} d'un montant de {a} est la meilleure.
      Vous pouvez me joindre au {t} jusqu'à {h}.
      Notre interlocutrice chez {c} est {p}, tél. {t}.
      Envoyez les documents à {e}, avec {e} en copie.
      {s} n'a pas encore répondu.
      """,
    subjects: """
      Commande {o}
      Réunion du {d}
      Facture impayée
      Devis pour {y}
      Votre demande du {d}
      Dossier {k}
      Compte rendu de l'échange téléphonique
      """,
    greetings: """
      Chère {p},
      Bonjour {P},
      Bonjour Madame {F},
      Cher Monsieur {F},
      Bonjour à tous,
      Bonjour,
      """,
    closings: """
      Cordialement,
      Bien cordialement
      Bien à vous,
      Salutations distinguées
      Merci d'avance,
      """,
    attributions: """
      Le {d} à {h}, {p} <{e}> a écrit :
      Le {d}, {p} a écrit :
      """,
    quotedLabels: """
      De
      Envoyé
      À
      Objet
      -----Message d'origine-----
      """,
    forwarded: "---------- Message transféré ---------",
    contactLabels: """
      Tél.
      Mobile
      Courriel
      Site
      """)

  static let german = Phrasebook(
    plain: """
      anbei erhalten Sie die aktualisierten Zahlen des letzten Quartals.
      Die Bestellung {o} wurde am {d} versandt und trifft in {n} Tagen ein.
      Die Seite lädt {m} zweimal.
      Das Paket {x} hat das Lager um {h} verlassen.
      Wie besprochen verschieben wir den Termin auf den {d} um {h}.
      Die Rechnung über {a} ist bis zum {d} auf das Konto {i} zu zahlen.
      Wir warten noch auf den unterschriebenen Vertrag.
      Der Vorgang {k} ist seit mehr als {n} Tagen offen.
      Könnten Sie mir bitte sagen, ob das für Sie passt?
      Im Lager in {y} fehlen noch {n} Stück von {r}.
      Alle Einzelheiten stehen unter {u} bereit.
      Die Version {v} behebt den Fehler, der seit {g} auftritt.
      Entschuldigen Sie bitte die späte Antwort, es war viel los.
      Die neue Preisliste gilt ab dem {d} und ersetzt alle früheren.
      Seit unserem letzten Gespräch hat sich nichts geändert.
      Der Gesamtbetrag beläuft sich auf {a} inklusive Mehrwertsteuer.
      Bitte antworten Sie nicht auf diese automatische Nachricht.
      In {y} waren {n} Teilnehmer, die Rückmeldungen sind gut.
      Die Datei {f} enthält alles, was für die Prüfung nötig ist.
      Der Drucker im zweiten Stock ist wieder einmal außer Betrieb.
      Über die Lieferung entscheiden wir erst nach der Besprechung am {d}.
      """,
    about: """
      {p} übernimmt das Projekt ab nächster Woche.
      Bei Fragen wenden Sie sich bitte an {p} unter {e}.
      Ich habe gestern mit {p} gesprochen, das Angebot steht noch.
      Laut {p} hat die Ware {y} am {d} verlassen.
      Heute früh haben wir den Vertrag mit der {c} unterschrieben.
      Das Angebot der {c} über {a} ist mit Abstand das beste.
      Sie erreichen mich bis {h} unter {t}.
      Unser Ansprechpartner bei der {c} ist {p}, Telefon {t}.
      Bitte schicken Sie die Unterlagen an {e} und in Kopie an {e}.
      Gestern hat {c} die Verspätung bestätigt.
      {s} hat sich noch nicht gemeldet.
      Herr {F} ist am {d} nicht im Haus.
      """,
    subjects: """
      Bestellung {o}
      Termin am {d}
      Ihre Anfrage vom {d}
      Angebot für {y}
      Rechnung über {a}
      AW: Rückfrage zu {r}
      Vorgang {k}
      Protokoll der Besprechung
      """,
    greetings: """
      Guten Tag {p},
      Hallo {P},
      Sehr geehrter Herr {F},
      Sehr geehrte Frau {F},
      Sehr geehrte Damen und Herren,
      Liebe Kolleginnen und Kollegen,
      """,
    closings: """
      Mit freundlichen Grüßen
      Viele Grüße
      Freundliche Grüße
      Beste Grüße
      Mit besten Grüßen,
      """,
    attributions: """
      Am {d} um {h} schrieb {p} <{e}>:
      Am {d} schrieb {p}:
      """,
    quotedLabels: """
      Von
      Gesendet
      An
      Betreff
      -----Ursprüngliche Nachricht-----
      """,
    forwarded: "---------- Weitergeleitete Nachricht ---------",
    contactLabels: """
      Telefon
      Mobil
      E-Mail
      Internet
      """)
}
