extension Phrasebook {
  static let dutch = Phrasebook(
    plain: """
      Bijgaand vindt u de bijgewerkte cijfers van het laatste kwartaal.
      Bestelling {o} is op {d} verzonden en komt binnen {n} dagen aan.
      Het pakket {x} heeft het depot om {h} verlaten.
      Zoals afgesproken verzetten we het overleg naar {d} om {h}.
      De factuur van {a} moet voor {d} betaald zijn op rekening {i}.
      We wachten nog op het getekende contract.
      Melding {k} staat al meer dan {n} dagen open.
      Kunt u mij laten weten of dit schikt?
      In het magazijn in {y} ontbreken {n} stuks van {r}.
      Alle details staan op {u}.
      Versie {v} lost de fout van vorige week op.
      Excuses voor de late reactie, het was erg druk.
      Gelieve niet op dit automatische bericht te antwoorden.
      """,
    about: """
      {p} neemt het project vanaf volgende week over.
      Neem bij vragen contact op met {p} via {e}.
      Gisteren sprak ik met {p} en het aanbod staat nog.
      Volgens {p} zijn de goederen op {d} uit {y} vertrokken.
      Vanochtend hebben we getekend met {c}.
      Het aanbod van {c} van {a} is het beste.
      U kunt mij tot {h} bereiken op {t}.
      Ons contact bij {c} is {p}, telefoon {t}.
      """,
    subjects: """
      Bestelling {o}
      Overleg op {d}
      Openstaande factuur
      Offerte voor {y}
      Melding {k}
      """,
    greetings: """
      Beste {p},
      Hallo {P},
      Geachte heer {F},
      Geachte mevrouw {F},
      Goedemorgen,
      """,
    closings: """
      Met vriendelijke groet,
      Groeten,
      Hartelijke groet
      Alvast bedankt,
      """,
    attributions: """
      Op {d} om {h} schreef {p} <{e}>:
      Op {d} schreef {p}:
      """,
    quotedLabels: """
      Van
      Verzonden
      Aan
      Onderwerp
      -----Oorspronkelijk bericht-----
      """,
    forwarded: "---------- Doorgestuurd bericht ---------",
    contactLabels: """
      Tel.
      Mobiel
      E-mail
      Web
      """)

  static let polish = Phrasebook(
    plain: """
      W załączeniu przesyłam zaktualizowane dane za ostatni kwartał.
      Zamówienie {o} wysłano dnia {d}, dostawa w ciągu {n} dni.
      Paczka {x} opuściła magazyn o {h}.
      Zgodnie z ustaleniami spotkanie przeniesiono na {d} o {h}.
      Faktura na kwotę {a} jest płatna do {d} na konto {i}.
      Nadal czekamy na podpisaną umowę.
      Zgłoszenie {k} jest otwarte od ponad {n} dni.
      Proszę o informację, czy to odpowiada.
      W magazynie brakuje {n} sztuk produktu {r}.
      Szczegóły znajdują się na stronie {u}.
      Wersja {v} usuwa błąd z zeszłego tygodnia.
      Przepraszam za późną odpowiedź, to był pracowity tydzień.
      """,
    about: """
      Od poniedziałku projekt prowadzi {p}.
      W razie pytań proszę pisać na adres {e}.
      Osoba do kontaktu: {p}, tel. {t}.
      Dziś rano podpisaliśmy umowę z firmą {c}.
      Oferta firmy {c} na kwotę {a} jest najlepsza.
      Jestem dostępny pod numerem {t} do {h}.
      """,
    subjects: """
      Zamówienie {o}
      Spotkanie {d}
      Zaległa faktura
      Zgłoszenie {k}
      """,
    greetings: """
      Dzień dobry,
      Witam,
      Szanowni Państwo,
      """,
    closings: """
      Pozdrawiam,
      Z poważaniem
      Z wyrazami szacunku,
      """,
    attributions: """
      W dniu {d} o {h} {p} <{e}> napisał(a):
      """,
    quotedLabels: """
      Od
      Wysłano
      Do
      Temat
      -----Wiadomość oryginalna-----
      """,
    forwarded: "---------- Wiadomość przekazana ---------",
    contactLabels: """
      Tel.
      Kom.
      E-mail
      WWW
      """)

  static let swedish = Phrasebook(
    plain: """
      Bifogat finns de uppdaterade siffrorna för det senaste kvartalet.
      Beställning {o} skickades den {d} och kommer inom {n} dagar.
      Paketet {x} lämnade lagret klockan {h}.
      Som avtalat flyttas mötet till den {d} klockan {h}.
      Fakturan på {a} ska betalas senast den {d}.
      Vi väntar fortfarande på det undertecknade avtalet.
      Ärende {k} har varit öppet i mer än {n} dagar.
      Hör gärna av dig om det passar.
      I lagret i {y} saknas {n} enheter av {r}.
      Mer information finns på {u}.
      Version {v} rättar felet från förra veckan.
      Ursäkta det sena svaret, det har varit mycket att göra.
      """,
    about: """
      {p} tar över projektet från och med nästa vecka.
      Kontakta {p} på {e} om något är oklart.
      I går talade jag med {p} och erbjudandet gäller fortfarande.
      I morse skrev vi avtal med {c}.
      Erbjudandet från {c} på {a} är det bästa.
      Du når mig på {t} fram till {h}.
      Vår kontakt på {c} är {p}, telefon {t}.
      """,
    subjects: """
      Beställning {o}
      Möte den {d}
      Obetald faktura
      Ärende {k}
      """,
    greetings: """
      Hej {P},
      Hej {p},
      Hej alla,
      Hej,
      """,
    closings: """
      Med vänliga hälsningar
      Vänliga hälsningar,
      Hälsningar
      Mvh
      """,
    attributions: """
      Den {d} kl. {h} skrev {p} <{e}>:
      """,
    quotedLabels: """
      Från
      Skickat
      Till
      Ämne
      -----Ursprungligt meddelande-----
      """,
    forwarded: "---------- Vidarebefordrat meddelande ---------",
    contactLabels: """
      Tel
      Mobil
      E-post
      Webb
      """)

  static let russian = Phrasebook(
    plain: """
      Во вложении обновлённые данные за последний квартал.
      Заказ {o} отправлен {d}, доставка в течение {n} дней.
      Как договорились, встреча переносится на {d} в {h}.
      Счёт на сумму {a} нужно оплатить до {d}.
      Мы всё ещё ждём подписанный договор.
      Обращение {k} открыто уже более {n} дней.
      Подробности на странице {u}.
      Версия {v} исправляет ошибку прошлой недели.
      """,
    about: """
      Документы отправьте на адрес {e}.
      Мой телефон {t}, звоните до {h}.
      """,
    subjects: """
      Заказ {o}
      Встреча {d}
      Обращение {k}
      """,
    greetings: """
      Добрый день,
      Уважаемые коллеги,
      """,
    closings: """
      С уважением,
      Всего доброго
      """,
    attributions: """
      {d} в {h} {p} <{e}> пишет:
      """,
    quotedLabels: """
      От
      Отправлено
      Кому
      Тема
      -----Исходное сообщение-----
      """,
    forwarded: "---------- Пересланное сообщение ---------",
    contactLabels: """
      Тел.
      Моб.
      Почта
      Сайт
      """)
}
