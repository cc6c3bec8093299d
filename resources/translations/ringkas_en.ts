<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>Actions</name>
    <message numerus="yes">
      <source>Print %Ln article(s)…</source>
      <translation>
        <numerusform>Print %Ln article…</numerusform>
        <numerusform>Print %Ln articles…</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Arrivals</name>
    <message numerus="yes">
      <source>%Ln article(s) opened.</source>
      <translation>
        <numerusform>%Ln article opened.</numerusform>
        <numerusform>%Ln articles opened.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln file(s) could not be read: %1</source>
      <translation>
        <numerusform>%Ln file could not be read: %1</numerusform>
        <numerusform>%Ln files could not be read: %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more article(s) of the folder were not opened: too many at once. Drop them in smaller groups.</source>
      <translation>
        <numerusform>%Ln more article of the folder was not opened: too many at once. Drop it by itself.</numerusform>
        <numerusform>%Ln more articles of the folder were not opened: too many at once. Drop them in smaller groups.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln other file(s) of the folder hold no article.</source>
      <translation>
        <numerusform>%Ln other file of the folder holds no article.</numerusform>
        <numerusform>%Ln other files of the folder hold no article.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Only the first %Ln article(s) of “%1” could be read.</source>
      <translation>
        <numerusform>Only the first article of “%1” could be read.</numerusform>
        <numerusform>Only the first %Ln articles of “%1” could be read.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Open already, and read again: %Ln article(s).</source>
      <translation>
        <numerusform>Open already, and read again: %Ln article.</numerusform>
        <numerusform>Open already, and read again: %Ln articles.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Articles</name>
    <message numerus="yes">
      <source>%Ln date(s)</source>
      <translation>
        <numerusform>%Ln date</numerusform>
        <numerusform>%Ln dates</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln quote(s)</source>
      <translation>
        <numerusform>%Ln quote</numerusform>
        <numerusform>%Ln quotes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln speaker(s)</source>
      <translation>
        <numerusform>%Ln speaker</numerusform>
        <numerusform>%Ln speakers</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Board</name>
    <message numerus="yes">
      <source>%Ln article(s) read together</source>
      <translation>
        <numerusform>%Ln article read together</numerusform>
        <numerusform>%Ln articles read together</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln event(s)</source>
      <translation>
        <numerusform>%Ln event</numerusform>
        <numerusform>%Ln events</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln not read</source>
      <translation>
        <numerusform>%Ln not read</numerusform>
        <numerusform>%Ln not read</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln source(s)</source>
      <translation>
        <numerusform>%Ln source</numerusform>
        <numerusform>%Ln sources</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln told by several</source>
      <translation>
        <numerusform>%Ln told by several</numerusform>
        <numerusform>%Ln told by several</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln word(s)</source>
      <translation>
        <numerusform>%Ln word</numerusform>
        <numerusform>%Ln words</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Compare</name>
    <message numerus="yes">
      <source>%Ln only at the left</source>
      <translation>
        <numerusform>%Ln only at the left</numerusform>
        <numerusform>%Ln only at the left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln only at the right</source>
      <translation>
        <numerusform>%Ln only at the right</numerusform>
        <numerusform>%Ln only at the right</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln sentence(s) in both</source>
      <translation>
        <numerusform>%Ln sentence in both</numerusform>
        <numerusform>%Ln sentences in both</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Drops</name>
    <message numerus="yes">
      <source>Release to open %Ln file(s)</source>
      <translation>
        <numerusform>Release to open %Ln file</numerusform>
        <numerusform>Release to open %Ln files</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>NotesPanel</name>
    <message numerus="yes">
      <source>%Ln remark(s)</source>
      <translation>
        <numerusform>%Ln remark</numerusform>
        <numerusform>%Ln remarks</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln star(s)</source>
      <translation>
        <numerusform>%Ln star</numerusform>
        <numerusform>%Ln stars</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>QuoteCheck</name>
    <message numerus="yes">
      <source>%Ln more are still being read.</source>
      <translation>
        <numerusform>%Ln more are still being read.</numerusform>
        <numerusform>%Ln more are still being read.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Paste or type the words of a quote. They are sought in %Ln open article(s).</source>
      <translation>
        <numerusform>Paste or type the words of a quote. They are sought in %Ln open article.</numerusform>
        <numerusform>Paste or type the words of a quote. They are sought in %Ln open articles.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>QuotesPanel</name>
    <message numerus="yes">
      <source>%Ln quote(s)</source>
      <translation>
        <numerusform>%Ln quote</numerusform>
        <numerusform>%Ln quotes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>by %Ln speaker(s)</source>
      <translation>
        <numerusform>by %Ln speaker</numerusform>
        <numerusform>by %Ln speakers</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Reading</name>
    <message numerus="yes">
      <source>%Ln quote(s)</source>
      <translation>
        <numerusform>%Ln quote</numerusform>
        <numerusform>%Ln quotes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln word(s)</source>
      <translation>
        <numerusform>%Ln word</numerusform>
        <numerusform>%Ln words</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>show %Ln more word(s)</source>
      <translation>
        <numerusform>show %Ln more word</numerusform>
        <numerusform>show %Ln more words</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SpeakersPanel</name>
    <message numerus="yes">
      <source>%Ln indirect</source>
      <translation>
        <numerusform>%Ln indirect</numerusform>
        <numerusform>%Ln indirect</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln quote(s)</source>
      <translation>
        <numerusform>%Ln quote</numerusform>
        <numerusform>%Ln quotes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln word(s) in quotes</source>
      <translation>
        <numerusform>%Ln word in quotes</numerusform>
        <numerusform>%Ln words in quotes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Status</name>
    <message numerus="yes">
      <source>%Ln sentence(s)</source>
      <translation>
        <numerusform>%Ln sentence</numerusform>
        <numerusform>%Ln sentences</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Reading, %Ln article(s) to go</source>
      <translation>
        <numerusform>Reading, %Ln article to go</numerusform>
        <numerusform>Reading, %Ln articles to go</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SummaryPanel</name>
    <message numerus="yes">
      <source>%Ln place(s)</source>
      <translation>
        <numerusform>%Ln place</numerusform>
        <numerusform>%Ln places</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln second(s)</source>
      <translation>
        <numerusform>%Ln second</numerusform>
        <numerusform>%Ln seconds</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln sentence(s)</source>
      <translation>
        <numerusform>%Ln sentence</numerusform>
        <numerusform>%Ln sentences</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln word(s)</source>
      <translation>
        <numerusform>%Ln word</numerusform>
        <numerusform>%Ln words</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TimelinePanel</name>
    <message numerus="yes">
      <source>%Ln event(s); the table holds the same.</source>
      <translation>
        <numerusform>%Ln event; the table holds the same.</numerusform>
        <numerusform>%Ln events; the table holds the same.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more</source>
      <translation>
        <numerusform>%Ln more</numerusform>
        <numerusform>%Ln more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more in the table</source>
      <translation>
        <numerusform>%Ln more in the table</numerusform>
        <numerusform>%Ln more in the table</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Together</name>
    <message numerus="yes">
      <source>%Ln sentence(s)</source>
      <translation>
        <numerusform>%Ln sentence</numerusform>
        <numerusform>%Ln sentences</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln word(s)</source>
      <translation>
        <numerusform>%Ln word</numerusform>
        <numerusform>%Ln words</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>from %Ln article(s)</source>
      <translation>
        <numerusform>from %Ln article</numerusform>
        <numerusform>from %Ln articles</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message numerus="yes">
      <source>Closed %Ln article(s).</source>
      <translation>
        <numerusform>Closed %Ln article.</numerusform>
        <numerusform>Closed %Ln articles.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message numerus="yes">
      <source>%Ln day(s)</source>
      <translation>
        <numerusform>%Ln day</numerusform>
        <numerusform>%Ln days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln month(s)</source>
      <translation>
        <numerusform>%Ln month</numerusform>
        <numerusform>%Ln months</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln year(s)</source>
      <translation>
        <numerusform>%Ln year</numerusform>
        <numerusform>%Ln years</numerusform>
      </translation>
    </message>
  </context>
</TS>
