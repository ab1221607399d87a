extension Phrasebook {
  static let english = Phrasebook(
    plain: """
      Please find attached the updated figures for the last quarter.
      We shipped order {o} on {d} and expect delivery within {n} days.
      The parcel with tracking number {x} left the depot at {h}.
      As discussed, the meeting has been moved to {d} at {h}.
      The invoice over {a} is due on {d}; kindly use the IBAN {i} as reference.
      I have checked the numbers again and they still do not add up.
      The build {v} fails since commit {g}, the log is below.
      Ticket {k} has been open for more than {n} days now.
      Could you let me know whether this works for you?
      The warehouse in {y} reported a shortage of {n} units of {r}.
      Our policy is to answer every request within two working days.
      See {u} for the details and the terms that apply.
      The server at {l} was restarted after the update to version {v}.
      Nothing has changed since we last spoke, and I do not expect that it will.
      The new price list is valid from {d} and replaces all earlier ones.
      Apologies for the late reply, it has been a very busy week here.
      We are still waiting for the signed contract to come back.
      The attached file {f} contains everything we need for the audit.
      There were {n} participants in {y} and the feedback was good.
      Let us pick this up again on {d}, there is no hurry.
      The temperature in the storage room must not exceed eight degrees.
      I would rather wait until the figures for {y} are in.
      The total comes to {a} including tax and freight.
      It is raining again, so the site will stay closed until tomorrow.
      The quick test shows that {r} runs about {n} percent faster than before.
      Please do not reply to this message, the mailbox is not monitored.
      All times are given in local time unless stated otherwise.
      We kept the old process running next to the new one for a while.
      The page loads {m} twice, see {u}.
      Both batches were inspected and released without any remarks.
      The printer on the second floor is out of order again.
      """,
    about: """
      {p} will take over the project from next week.
      Please contact {p} at {e} if anything is unclear.
      I spoke to {p} yesterday and the offer still stands.
      According to {p}, the goods left {y} on {d}.
      We have signed the agreement with {c} this morning.
      The offer from {c} over {a} is by far the best one.
      You can reach me on {t} until {h}.
      {p} of {c} asked for a copy of the report.
      Our contact at {c} is {p}, phone {t}.
      Send the documents to {e} and put {e} in copy.
      Yesterday {c} confirmed that the delivery to {y} is late.
      Best to call {p} directly: {t}.
      {s} has not answered yet.
      {P} said it would be done by {d}.
      The audit at {c} was led by {p} and took {n} days.
      If you have questions about order {o}, ask {p}.
      """,
    subjects: """
      Order {o}
      Meeting on {d}
      Re: Offer {o}
      Updated price list
      Quarterly figures {y}
      Delivery to {y} delayed
      Invoice over {a}
      Question about {r}
      Minutes of our call
      Ticket {k}: login does not work
      Your request of {d}
      Contract draft
      """,
    greetings: """
      Dear {p},
      Hi {P},
      Hello {P},
      Dear Mr {F},
      Dear Ms {F},
      Hello everybody,
      Dear all,
      Good morning,
      """,
    closings: """
      Kind regards
      Best regards,
      Regards,
      Many thanks,
      Thanks
      Best,
      Yours sincerely
      Cheers,
      """,
    attributions: """
      On {d} at {h}, {p} <{e}> wrote:
      On {d}, {p} wrote:
      {p} <{e}> wrote on {d}:
      """,
    quotedLabels: """
      From
      Sent
      To
      Subject
      -----Original Message-----
      """,
    forwarded: "---------- Forwarded message ---------",
    contactLabels: """
      Phone
      Mobile
      Email
      Web
      """)
}
