<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArticleContent</name>
    <message>
        <source>MMMM d, yyyy</source>
        <comment>date format</comment>
        <extracomment>Date of a newspaper issue in the head of an article, in the format of QDate::toString</extracomment>
        <translation>MMMM d, yyyy</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place of an article in its issue</comment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>PageAppearance</name>
    <message>
        <source>Annotate the selection</source>
        <translation>Annotate the selection</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Lines of the source text</source>
        <translation>Lines of the source text</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Every selection becomes “%1”</source>
        <translation>Every selection becomes “%1”</translation>
    </message>
</context>
<context>
    <name>ShownText</name>
    <message numerus="yes">
        <source>%n line(s) of other articles</source>
        <translation>
            <numerusform>%n line of other articles</numerusform>
            <numerusform>%n lines of other articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::Actions</name>
    <message>
        <source>Tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>&amp;Annotate</translation>
    </message>
    <message>
        <source>Fa&amp;cts</source>
        <translation>Fa&amp;cts</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;New Project…</source>
        <translation>&amp;New Project…</translation>
    </message>
    <message>
        <source>&amp;Open Project…</source>
        <translation>&amp;Open Project…</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Project</source>
        <translation>Open the &amp;Sample Project</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>Import a &amp;Folder…</source>
        <translation>Import a &amp;Folder…</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Export CSV…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Copy the Selected Text</source>
        <translation>&amp;Copy the Selected Text</translation>
    </message>
    <message>
        <source>&amp;Search All Issues</source>
        <translation>&amp;Search All Issues</translation>
    </message>
    <message>
        <source>&amp;Find in This Article</source>
        <translation>&amp;Find in This Article</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Find &amp;Next</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Find &amp;Previous</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Pr&amp;eferences…</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Reading</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>Side &amp;by Side</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>&amp;Larger Text</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>S&amp;maller Text</translation>
    </message>
    <message>
        <source>&amp;Normal Text</source>
        <translation>&amp;Normal Text</translation>
    </message>
    <message>
        <source>&amp;Follow the System&apos;s Colours</source>
        <translation>&amp;Follow the System&apos;s Colours</translation>
    </message>
    <message>
        <source>Ligh&amp;t</source>
        <translation>Ligh&amp;t</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>Next to &amp;Check</source>
        <translation>Next to &amp;Check</translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <translation>&amp;Next Article</translation>
    </message>
    <message>
        <source>&amp;Previous Article</source>
        <translation>&amp;Previous Article</translation>
    </message>
    <message>
        <source>Next &amp;Fact</source>
        <translation>Next &amp;Fact</translation>
    </message>
    <message>
        <source>Pre&amp;vious Fact</source>
        <translation>Pre&amp;vious Fact</translation>
    </message>
    <message>
        <source>&amp;Article Done</source>
        <translation>&amp;Article Done</translation>
    </message>
    <message>
        <source>Done, Nothing to &amp;Mark</source>
        <translation>Done, Nothing to &amp;Mark</translation>
    </message>
    <message>
        <source>C&amp;hecked a Second Time</source>
        <translation>C&amp;hecked a Second Time</translation>
    </message>
    <message>
        <source>&amp;Unread Again</source>
        <translation>&amp;Unread Again</translation>
    </message>
    <message>
        <source>Paper, Date and &amp;Edition…</source>
        <translation>Paper, Date and &amp;Edition…</translation>
    </message>
    <message>
        <source>&amp;Remove the Issue</source>
        <translation>&amp;Remove the Issue</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Tag…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>&amp;Delete the Annotation</source>
        <translation>&amp;Delete the Annotation</translation>
    </message>
    <message>
        <source>&amp;Codebook…</source>
        <translation>&amp;Codebook…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accept</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Correct…</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Reject</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>&amp;Open Again</source>
        <translation>&amp;Open Again</translation>
    </message>
    <message>
        <source>&amp;Make a Fact of the Selection…</source>
        <translation>&amp;Make a Fact of the Selection…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>&amp;About Jianbao</source>
        <translation>&amp;About Jianbao</translation>
    </message>
    <message>
        <source>Search wi&amp;th Filters</source>
        <translation>Search wi&amp;th Filters</translation>
    </message>
    <message>
        <source>Next &amp;Doubtful Fact</source>
        <translation>Next &amp;Doubtful Fact</translation>
    </message>
    <message>
        <source>Next Unread Ar&amp;ticle</source>
        <translation>Next Unread Ar&amp;ticle</translation>
    </message>
    <message>
        <source>Next Disagreement of Fi&amp;gures</source>
        <translation>Next Disagreement of Fi&amp;gures</translation>
    </message>
    <message>
        <source>Go to an &amp;Id…</source>
        <translation>Go to an &amp;Id…</translation>
    </message>
    <message>
        <source>All That Is &amp;Known of the Sentence</source>
        <translation>All That Is &amp;Known of the Sentence</translation>
    </message>
    <message>
        <source>Accept the &amp;Proposed Tag</source>
        <translation>Accept the &amp;Proposed Tag</translation>
    </message>
    <message>
        <source>Decline the Proposed Ta&amp;g</source>
        <translation>Decline the Proposed Ta&amp;g</translation>
    </message>
    <message>
        <source>Accept All of This &amp;Kind…</source>
        <translation>Accept All of This &amp;Kind…</translation>
    </message>
    <message>
        <source>&amp;Select the Next Figure</source>
        <translation>&amp;Select the Next Figure</translation>
    </message>
    <message>
        <source>&amp;Table of Facts</source>
        <translation>&amp;Table of Facts</translation>
    </message>
    <message>
        <source>C&amp;hecks of Figures</source>
        <translation>C&amp;hecks of Figures</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;History…</translation>
    </message>
    <message>
        <source>Copy with C&amp;itation</source>
        <translation>Copy with C&amp;itation</translation>
    </message>
    <message>
        <source>Copy a &amp;Link to the Passage</source>
        <translation>Copy a &amp;Link to the Passage</translation>
    </message>
    <message>
        <source>&amp;Go to the Copied Link</source>
        <translation>&amp;Go to the Copied Link</translation>
    </message>
    <message>
        <source>&amp;Caret in the Text</source>
        <translation>&amp;Caret in the Text</translation>
    </message>
    <message>
        <source>&amp;Split before This Paragraph</source>
        <translation>&amp;Split before This Paragraph</translation>
    </message>
    <message>
        <source>&amp;Join with the Next Article</source>
        <translation>&amp;Join with the Next Article</translation>
    </message>
    <message>
        <source>Move the Article &amp;Up</source>
        <translation>Move the Article &amp;Up</translation>
    </message>
    <message>
        <source>Move the Article &amp;Down</source>
        <translation>Move the Article &amp;Down</translation>
    </message>
    <message>
        <source>Paragraph to the &amp;Previous Article</source>
        <translation>Paragraph to the &amp;Previous Article</translation>
    </message>
    <message>
        <source>Paragraph to the &amp;Next Article</source>
        <translation>Paragraph to the &amp;Next Article</translation>
    </message>
    <message>
        <source>Paragraph Up&amp;wards</source>
        <translation>Paragraph Up&amp;wards</translation>
    </message>
    <message>
        <source>Paragraph D&amp;ownwards</source>
        <translation>Paragraph D&amp;ownwards</translation>
    </message>
    <message>
        <source>&amp;Cut the Paragraph Here</source>
        <translation>&amp;Cut the Paragraph Here</translation>
    </message>
    <message>
        <source>&amp;Take the Paragraph Out</source>
        <translation>&amp;Take the Paragraph Out</translation>
    </message>
    <message>
        <source>It Is the &amp;Headline</source>
        <translation>It Is the &amp;Headline</translation>
    </message>
    <message>
        <source>It Is a D&amp;eck</source>
        <translation>It Is a D&amp;eck</translation>
    </message>
    <message>
        <source>It Is a Su&amp;bhead</source>
        <translation>It Is a Su&amp;bhead</translation>
    </message>
    <message>
        <source>It Is a B&amp;yline</source>
        <translation>It Is a B&amp;yline</translation>
    </message>
    <message>
        <source>It Is Body Te&amp;xt</source>
        <translation>It Is Body Te&amp;xt</translation>
    </message>
    <message>
        <source>It Is a C&amp;aption</source>
        <translation>It Is a C&amp;aption</translation>
    </message>
    <message>
        <source>It Is a &amp;Quotation</source>
        <translation>It Is a &amp;Quotation</translation>
    </message>
    <message>
        <source>Tag as &amp;Last</source>
        <translation>Tag as &amp;Last</translation>
    </message>
    <message>
        <source>Tag Every Selection at &amp;Once</source>
        <translation>Tag Every Selection at &amp;Once</translation>
    </message>
    <message>
        <source>Tag &amp;All Places of the Words…</source>
        <translation>Tag &amp;All Places of the Words…</translation>
    </message>
    <message>
        <source>&amp;Extend to the Selection</source>
        <translation>&amp;Extend to the Selection</translation>
    </message>
    <message>
        <source>Take the Selection O&amp;ut</source>
        <translation>Take the Selection O&amp;ut</translation>
    </message>
    <message>
        <source>&amp;Split at the Selection</source>
        <translation>&amp;Split at the Selection</translation>
    </message>
    <message>
        <source>&amp;Merge with Touching Ones</source>
        <translation>&amp;Merge with Touching Ones</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;Find a Command…</translation>
    </message>
    <message>
        <source>A&amp;rticle</source>
        <translation>A&amp;rticle</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Backups…</translation>
    </message>
    <message>
        <source>Co&amp;mpact the Project…</source>
        <translation>Co&amp;mpact the Project…</translation>
    </message>
    <message>
        <source>&amp;History of the Annotation…</source>
        <translation>&amp;History of the Annotation…</translation>
    </message>
    <message>
        <source>Read All Issues A&amp;gain</source>
        <translation>Read All Issues A&amp;gain</translation>
    </message>
    <message>
        <source>&amp;Word Lists…</source>
        <translation>&amp;Word Lists…</translation>
    </message>
    <message>
        <source>Note on the A&amp;rticle…</source>
        <translation>Note on the A&amp;rticle…</translation>
    </message>
    <message>
        <source>Note on the &amp;Issue…</source>
        <translation>Note on the &amp;Issue…</translation>
    </message>
    <message>
        <source>&amp;Tour of the Window</source>
        <translation>&amp;Tour of the Window</translation>
    </message>
    <message>
        <source>It &amp;Begins a Character Earlier</source>
        <translation>It &amp;Begins a Character Earlier</translation>
    </message>
    <message>
        <source>It Begi&amp;ns a Character Later</source>
        <translation>It Begi&amp;ns a Character Later</translation>
    </message>
    <message>
        <source>It Ends a Character Earl&amp;ier</source>
        <translation>It Ends a Character Earl&amp;ier</translation>
    </message>
    <message>
        <source>It &amp;Ends a Character Later</source>
        <translation>It &amp;Ends a Character Later</translation>
    </message>
    <message>
        <source>Changes of R&amp;uns</source>
        <translation>Changes of R&amp;uns</translation>
    </message>
    <message>
        <source>Text wit&amp;hout Marks</source>
        <translation>Text wit&amp;hout Marks</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>F&amp;orward</translation>
    </message>
    <message>
        <source>Ne&amp;xt Annotation</source>
        <translation>Ne&amp;xt Annotation</translation>
    </message>
    <message>
        <source>Previou&amp;s Annotation</source>
        <translation>Previou&amp;s Annotation</translation>
    </message>
    <message>
        <source>Export the Mar&amp;ked Article…</source>
        <translation>Export the Mar&amp;ked Article…</translation>
    </message>
    <message>
        <source>Tag Named after the &amp;Words</source>
        <translation>Tag Named after the &amp;Words</translation>
    </message>
</context>
<context>
    <name>jianbao::AnnotationActions</name>
    <message>
        <source>No tag has the digit %1. The codebook gives digits to tags.</source>
        <translation>No tag has the digit %1. The codebook gives digits to tags.</translation>
    </message>
    <message>
        <source>Select a passage in the reader first.</source>
        <translation>Select a passage in the reader first.</translation>
    </message>
    <message>
        <source>The annotation was deleted. Undo brings it back.</source>
        <translation>The annotation was deleted. Undo brings it back.</translation>
    </message>
    <message>
        <source>The note that was being written when the program ended is kept with its passage.</source>
        <translation>The note that was being written when the program ended is kept with its passage.</translation>
    </message>
    <message>
        <source>Select a few words only: the tag is named after them.</source>
        <translation>Select a few words only: the tag is named after them.</translation>
    </message>
    <message>
        <source>&amp;Delete the Chosen Annotations</source>
        <translation>&amp;Delete the Chosen Annotations</translation>
    </message>
    <message>
        <source>&amp;Delete the Annotation</source>
        <translation>&amp;Delete the Annotation</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations were deleted. Undo brings them back.</source>
        <translation>
            <numerusform>%n annotation was deleted. Undo brings it back.</numerusform>
            <numerusform>%n annotations were deleted. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::AnnotationDelegate</name>
    <message>
        <source>Moved: the passage stands at another place now</source>
        <translation>Moved: the passage stands at another place now</translation>
    </message>
    <message>
        <source>Lost: the passage was not found in the text</source>
        <translation>Lost: the passage was not found in the text</translation>
    </message>
</context>
<context>
    <name>jianbao::AnnotationEditor</name>
    <message>
        <source>Write a note…</source>
        <translation>Write a note…</translation>
    </message>
    <message>
        <source>Take the tag “%1” off</source>
        <translation>Take the tag “%1” off</translation>
    </message>
</context>
<context>
    <name>jianbao::AnnotationFilterRow</name>
    <message>
        <source>Filter by words, notes, tags</source>
        <translation>Filter by words, notes, tags</translation>
    </message>
    <message>
        <source>Which tags the listed annotations have</source>
        <translation>Which tags the listed annotations have</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>All tags</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Without a tag</translation>
    </message>
</context>
<context>
    <name>jianbao::AnnotationsPanel</name>
    <message>
        <source>Annotations of this article</source>
        <translation>Annotations of this article</translation>
    </message>
    <message>
        <source>No annotations yet</source>
        <translation>No annotations yet</translation>
    </message>
    <message>
        <source>Select a passage in the reader, then press a digit for a tag, T to choose one, or M for a note.</source>
        <translation>Select a passage in the reader, then press a digit for a tag, T to choose one, or M for a note.</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>No article is open</translation>
    </message>
    <message>
        <source>Choose one on the left.</source>
        <translation>Choose one on the left.</translation>
    </message>
    <message>
        <source>No annotation passes the filter</source>
        <translation>No annotation passes the filter</translation>
    </message>
    <message>
        <source>Clear the words or choose all tags above.</source>
        <translation>Clear the words or choose all tags above.</translation>
    </message>
    <message>
        <source>Import a newspaper issue first.</source>
        <translation>Import a newspaper issue first.</translation>
    </message>
</context>
<context>
    <name>jianbao::Application</name>
    <message>
        <source>Jianbao projects (*.jianbao)</source>
        <translation>Jianbao projects (*.jianbao)</translation>
    </message>
    <message>
        <source>Jianbao</source>
        <translation>Jianbao</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>Open Project</translation>
    </message>
    <message>
        <source>New Project</source>
        <translation>New Project</translation>
    </message>
    <message>
        <source>My Project</source>
        <translation>My Project</translation>
    </message>
    <message>
        <source>Another program works on this project. Here it can be read and exported; close it there and open it again to make changes.</source>
        <translation>Another program works on this project. Here it can be read and exported; close it there and open it again to make changes.</translation>
    </message>
    <message>
        <source>This project can be read and exported, but not changed: its file or folder is write-protected. Copy it into a folder of yours to work on it.</source>
        <translation>This project can be read and exported, but not changed: its file or folder is write-protected. Copy it into a folder of yours to work on it.</translation>
    </message>
    <message>
        <source>Newspapers</source>
        <translation>Newspapers</translation>
    </message>
</context>
<context>
    <name>jianbao::ArticleInfoPanel</name>
    <message>
        <source>No article is open.</source>
        <translation>No article is open.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Headline</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Deck</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>Reporters</source>
        <translation>Reporters</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Boundaries</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>because of: %1</source>
        <translation>because of: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Problems in this issue</source>
        <translation>Problems in this issue</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Show the place</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 certain</source>
        <translation>%1 certain</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signs</translation>
    </message>
    <message>
        <source>Proposed tags</source>
        <translation>Proposed tags</translation>
    </message>
    <message>
        <source>Show the passage</source>
        <translation>Show the passage</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>like your “%1”</source>
        <translation>like your “%1”</translation>
    </message>
    <message>
        <source>Tagged “%1” because of: %2</source>
        <translation>Tagged “%1” because of: %2</translation>
    </message>
    <message>
        <source>No tag is proposed for this article.</source>
        <translation>No tag is proposed for this article.</translation>
    </message>
    <message>
        <source>Tried on %1 passages held back: proposed for %2, rightly for %3; of %4 tagged ones %3 found</source>
        <translation>Tried on %1 passages held back: proposed for %2, rightly for %3; of %4 tagged ones %3 found</translation>
    </message>
</context>
<context>
    <name>jianbao::ArticleNotes</name>
    <message>
        <source>Note on the article</source>
        <translation>Note on the article</translation>
    </message>
    <message>
        <source>Note on the issue</source>
        <translation>Note on the issue</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Write a note…</translation>
    </message>
</context>
<context>
    <name>jianbao::BackupsDialog</name>
    <message>
        <source>Issues</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Articles done</source>
        <translation>Articles done</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Facts decided</source>
        <translation>Facts decided</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>On opening</source>
        <translation>On opening</translation>
    </message>
    <message>
        <source>Before an update of the file</source>
        <translation>Before an update of the file</translation>
    </message>
    <message>
        <source>By hand, or before a large change</source>
        <translation>By hand, or before a large change</translation>
    </message>
    <message>
        <source>Replaced by a restored one</source>
        <translation>Replaced by a restored one</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>In the backup</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Write the project as &amp;text beside it on closing</source>
        <translation>Write the project as &amp;text beside it on closing</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <translation>Backups of %1</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Backups, newest first</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation>What the backup holds</translation>
    </message>
    <message>
        <source>JSON lines for version control; enough to rebuild the project.</source>
        <translation>JSON lines for version control; enough to rebuild the project.</translation>
    </message>
    <message>
        <source>&amp;Make One Now</source>
        <translation>&amp;Make One Now</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Restoring closes the project, puts the chosen backup in its place and opens it again. What is there now stays in this list.</source>
        <translation>Restoring closes the project, puts the chosen backup in its place and opens it again. What is there now stays in this list.</translation>
    </message>
    <message>
        <source>This backup cannot be read.</source>
        <translation>This backup cannot be read.</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Last change</translation>
    </message>
</context>
<context>
    <name>jianbao::Bench</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
</context>
<context>
    <name>jianbao::CauseText</name>
    <message>
        <source>version %1 of the file format</source>
        <translation>version %1 of the file format</translation>
    </message>
    <message>
        <source>parts of it do not belong together</source>
        <translation>parts of it do not belong together</translation>
    </message>
    <message>
        <source>a text has not the length it claims</source>
        <translation>a text has not the length it claims</translation>
    </message>
    <message>
        <source>tags stand below themselves</source>
        <translation>tags stand below themselves</translation>
    </message>
    <message>
        <source>it is the project itself</source>
        <translation>it is the project itself</translation>
    </message>
    <message>
        <source>a log of another file lies beside it</source>
        <translation>a log of another file lies beside it</translation>
    </message>
    <message>
        <source>an older version of Jianbao has it open</source>
        <translation>an older version of Jianbao has it open</translation>
    </message>
    <message>
        <source>there is no room for a private copy</source>
        <translation>there is no room for a private copy</translation>
    </message>
    <message>
        <source>the disk did not confirm that it was written</source>
        <translation>the disk did not confirm that it was written</translation>
    </message>
    <message>
        <source>there is no table in it</source>
        <translation>there is no table in it</translation>
    </message>
    <message>
        <source>there is no column “path” or “name”</source>
        <translation>there is no column “path” or “name”</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>it is no ordinary file</translation>
    </message>
    <message>
        <source>line %1 is none of a project written as text</source>
        <translation>line %1 is none of a project written as text</translation>
    </message>
    <message>
        <source>it is no codebook</source>
        <translation>it is no codebook</translation>
    </message>
    <message>
        <source>a code has no name</source>
        <translation>a code has no name</translation>
    </message>
    <message>
        <source>codes are nested too deeply</source>
        <translation>codes are nested too deeply</translation>
    </message>
    <message>
        <source>the line does not begin with a word</source>
        <translation>the line does not begin with a word</translation>
    </message>
    <message>
        <source>there are more fields than the header has</source>
        <translation>there are more fields than the header has</translation>
    </message>
    <message>
        <source>no list has this name; the lists are: %1</source>
        <translation>no list has this name; the lists are: %1</translation>
    </message>
    <message>
        <source>there is no column “%1”; the columns are: %2</source>
        <translation>there is no column “%1”; the columns are: %2</translation>
    </message>
    <message>
        <source>the first column is not “word”; the columns are: %1</source>
        <translation>the first column is not “word”; the columns are: %1</translation>
    </message>
    <message>
        <source>a field does not hold what its column asks for: %1</source>
        <translation>a field does not hold what its column asks for: %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>line %1: %2</translation>
    </message>
</context>
<context>
    <name>jianbao::ChangeDetail</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>As written</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>You decided on this fact before the run; that stays unless you accept the change.</source>
        <translation>You decided on this fact before the run; that stays unless you accept the change.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Because of</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
</context>
<context>
    <name>jianbao::ChangeModel</name>
    <message>
        <source>%1, decided before</source>
        <translation>%1, decided before</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decided</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>left as it is</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>As written</translation>
    </message>
</context>
<context>
    <name>jianbao::ChangesPanel</name>
    <message>
        <source>Open ones only</source>
        <translation>Open ones only</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>All changes</translation>
    </message>
    <message>
        <source>Accept the Change</source>
        <translation>Accept the Change</translation>
    </message>
    <message>
        <source>Reject It</source>
        <translation>Reject It</translation>
    </message>
    <message>
        <source>Leave as It Is</source>
        <translation>Leave as It Is</translation>
    </message>
    <message>
        <source>Select All Alike</source>
        <translation>Select All Alike</translation>
    </message>
    <message numerus="yes">
        <source>%n open change(s)</source>
        <translation>
            <numerusform>%n open change</numerusform>
            <numerusform>%n open changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) decided. Undo takes it back.</source>
        <translation>
            <numerusform>%n change decided. Undo takes it back.</numerusform>
            <numerusform>%n changes decided. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last change: all of them are gone through.</source>
        <translation>That was the last change: all of them are gone through.</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Nothing has changed</translation>
    </message>
    <message>
        <source>After a new run of the engine (Facts › Read All Issues Again) its new, gone and changed facts are listed here. Decisions stay.</source>
        <translation>After a new run of the engine (Facts › Read All Issues Again) its new, gone and changed facts are listed here. Decisions stay.</translation>
    </message>
    <message>
        <source>No change of this kind</source>
        <translation>No change of this kind</translation>
    </message>
    <message>
        <source>“All changes” shows every change.</source>
        <translation>“All changes” shows every change.</translation>
    </message>
    <message>
        <source>Changes of runs</source>
        <translation>Changes of runs</translation>
    </message>
</context>
<context>
    <name>jianbao::ChecksPanel</name>
    <message>
        <source>Decided ones too</source>
        <translation>Decided ones too</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Open Again</source>
        <translation>Open Again</translation>
    </message>
    <message>
        <source>This issue</source>
        <translation>This issue</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>Whole project</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Checking …</translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s)</source>
        <translation>
            <numerusform>%n open finding</numerusform>
            <numerusform>%n open findings</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no disagreement left to decide.</source>
        <translation>There is no disagreement left to decide.</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nothing to decide</translation>
    </message>
    <message>
        <source>Sums, equal figures, rates and levels, 万 and 亿 agree here. Look at the whole project, or at the findings decided before.</source>
        <translation>Sums, equal figures, rates and levels, 万 and 亿 agree here. Look at the whole project, or at the findings decided before.</translation>
    </message>
</context>
<context>
    <name>jianbao::ChosenRow</name>
    <message numerus="yes">
        <source>%n annotations are chosen. A digit or a tag goes to all of them.</source>
        <translation>
            <numerusform>%n annotation is chosen.</numerusform>
            <numerusform>%n annotations are chosen. A digit or a tag goes to all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::CodebookDialog</name>
    <message>
        <source>Codebook</source>
        <translation>Codebook</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>New tag</translation>
    </message>
    <message>
        <source>New tag below</source>
        <translation>New tag below</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Merge…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>New tag %1</source>
        <translation>New tag %1</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Delete tag</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Filter by name or definition</source>
        <translation>Filter by name or definition</translation>
    </message>
    <message>
        <source>Import a Codebook</source>
        <translation>Import a Codebook</translation>
    </message>
    <message>
        <source>Codebooks (*.qdc *.csv);;All files (*)</source>
        <translation>Codebooks (*.qdc *.csv);;All files (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n new tag(s).</source>
        <translation>
            <numerusform>%n new tag.</numerusform>
            <numerusform>%n new tags.</numerusform>
        </translation>
    </message>
    <message>
        <source>REFI-QDA codebook (*.qdc)</source>
        <translation>REFI-QDA codebook (*.qdc)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the Codebook</source>
        <translation>Export the Codebook</translation>
    </message>
    <message>
        <source>The codebook was written to %1.</source>
        <translation>The codebook was written to %1.</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Move…</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Lists all passages of the project that carry the tag</source>
        <translation>Lists all passages of the project that carry the tag</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) below it go, too.</source>
        <translation>
            <numerusform>%n tag below it goes, too.</numerusform>
            <numerusform>%n tags below it go, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) lose the tag; they stay.</source>
        <translation>
            <numerusform>%n annotation loses the tag; it stays.</numerusform>
            <numerusform>%n annotations lose the tag; they stay.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Delete “%1”?</translation>
    </message>
    <message>
        <source>No tag passes the filter</source>
        <translation>No tag passes the filter</translation>
    </message>
    <message>
        <source>Clear the words above.</source>
        <translation>Clear the words above.</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>No tags yet</translation>
    </message>
    <message>
        <source>Make one here, or take over the codebook of another project. In the reader, T on a selected passage makes one, too.</source>
        <translation>Make one here, or take over the codebook of another project. In the reader, T on a selected passage makes one, too.</translation>
    </message>
    <message>
        <source>Merging “%1” …</source>
        <translation>Merging “%1” …</translation>
    </message>
    <message>
        <source>Deleting “%1” …</source>
        <translation>Deleting “%1” …</translation>
    </message>
</context>
<context>
    <name>jianbao::ColourPalette</name>
    <message>
        <source>Colour %1</source>
        <translation>Colour %1</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>Other colour…</translation>
    </message>
    <message>
        <source>Colour of the tag</source>
        <translation>Colour of the tag</translation>
    </message>
</context>
<context>
    <name>jianbao::CommandLine</name>
    <message>
        <source>--size takes a width and a height such as 1440x900.</source>
        <translation>--size takes a width and a height such as 1440x900.</translation>
    </message>
    <message>
        <source>--%1 takes one of: %2.</source>
        <translation>--%1 takes one of: %2.</translation>
    </message>
    <message>
        <source>Opens the sample project.</source>
        <translation>Opens the sample project.</translation>
    </message>
    <message>
        <source>Language of this run: zh_CN or en.</source>
        <translation>Language of this run: zh_CN or en.</translation>
    </message>
    <message>
        <source>Colours of this run: system, light or dark.</source>
        <translation>Colours of this run: system, light or dark.</translation>
    </message>
    <message>
        <source>Writes the window into a PNG file and quits.</source>
        <translation>Writes the window into a PNG file and quits.</translation>
    </message>
    <message>
        <source>Size of the window, e.g. 1440x900.</source>
        <translation>Size of the window, e.g. 1440x900.</translation>
    </message>
    <message>
        <source>Reader and annotator for newspaper issues.</source>
        <translation>Reader and annotator for newspaper issues.</translation>
    </message>
    <message>
        <source>A project (.jianbao), and issue files or folders to import.</source>
        <translation>A project (.jianbao), and issue files or folders to import.</translation>
    </message>
    <message>
        <source>One project can be opened at a time.</source>
        <translation>One project can be opened at a time.</translation>
    </message>
</context>
<context>
    <name>jianbao::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Find a command</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>No command has these words.</translation>
    </message>
</context>
<context>
    <name>jianbao::CompactDialog</name>
    <message numerus="yes">
        <source>&amp;Forget the %n step(s) of undo (%1)</source>
        <translation>
            <numerusform>&amp;Forget the %n step of undo (%1)</numerusform>
            <numerusform>&amp;Forget the %n steps of undo (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the %n &amp;backup(s) (%1)</source>
        <translation>
            <numerusform>Delete the %n &amp;backup (%1)</numerusform>
            <numerusform>Delete the %n &amp;backups (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Compact the Project</source>
        <translation>Compact the Project</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Compact</translation>
    </message>
    <message>
        <source>The file of %1 is written anew, only as large as what it holds. The window closes for this and opens again.</source>
        <translation>The file of %1 is written anew, only as large as what it holds. The window closes for this and opens again.</translation>
    </message>
    <message>
        <source>What was deleted stays in the steps of undo and in the backups made before. To have it nowhere any more, choose both:</source>
        <translation>What was deleted stays in the steps of undo and in the backups made before. To have it nowhere any more, choose both:</translation>
    </message>
    <message>
        <source>The project was compacted from %1 to %2.</source>
        <translation>The project was compacted from %1 to %2.</translation>
    </message>
    <message>
        <source>Compacting…</source>
        <translation>Compacting…</translation>
    </message>
</context>
<context>
    <name>jianbao::Diagnostics</name>
    <message>
        <source>Bytes that the encoding does not know</source>
        <translation>Bytes that the encoding does not know</translation>
    </message>
    <message>
        <source>The encoding was guessed with little support</source>
        <translation>The encoding was guessed with little support</translation>
    </message>
    <message>
        <source>Control characters in the text</source>
        <translation>Control characters in the text</translation>
    </message>
    <message>
        <source>A doubtful boundary between articles</source>
        <translation>A doubtful boundary between articles</translation>
    </message>
    <message>
        <source>A headline without a body</source>
        <translation>A headline without a body</translation>
    </message>
    <message>
        <source>Figures said to be parts do not add up</source>
        <translation>Figures said to be parts do not add up</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>News</source>
        <translation>News</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>a dateline</source>
        <translation>a dateline</translation>
    </message>
    <message>
        <source>the reporter named at the end</source>
        <translation>the reporter named at the end</translation>
    </message>
    <message>
        <source>a headline before the body</source>
        <translation>a headline before the body</translation>
    </message>
    <message>
        <source>a headline after the body</source>
        <translation>a headline after the body</translation>
    </message>
    <message>
        <source>a headline elsewhere on the page</source>
        <translation>a headline elsewhere on the page</translation>
    </message>
    <message>
        <source>words that headline and body share</source>
        <translation>words that headline and body share</translation>
    </message>
    <message>
        <source>a photo credit</source>
        <translation>a photo credit</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Feature</translation>
    </message>
    <message>
        <source>Commentary</source>
        <translation>Commentary</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Sports</translation>
    </message>
</context>
<context>
    <name>jianbao::EndButtons</name>
    <message>
        <source>Begin a character earlier (Alt+Shift+Left)</source>
        <translation>Begin a character earlier (Alt+Shift+Left)</translation>
    </message>
    <message>
        <source>Begin a character later (Alt+Shift+Right)</source>
        <translation>Begin a character later (Alt+Shift+Right)</translation>
    </message>
    <message>
        <source>End a character earlier (Alt+Left)</source>
        <translation>End a character earlier (Alt+Left)</translation>
    </message>
    <message>
        <source>End a character later (Alt+Right)</source>
        <translation>End a character later (Alt+Right)</translation>
    </message>
</context>
<context>
    <name>jianbao::ErrorText</name>
    <message>
        <source>“%1” was not found. Check whether it was moved or renamed.</source>
        <translation>“%1” was not found. Check whether it was moved or renamed.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check the permissions of the file.</source>
        <translation>“%1” cannot be read. Check the permissions of the file.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another folder or change its permissions.</source>
        <translation>“%1” cannot be written. Choose another folder or change its permissions.</translation>
    </message>
    <message>
        <source>“%1” is too large to import. Split it into single issues.</source>
        <translation>“%1” is too large to import. Split it into single issues.</translation>
    </message>
    <message>
        <source>“%1” holds no text. Nothing was imported from it.</source>
        <translation>“%1” holds no text. Nothing was imported from it.</translation>
    </message>
    <message>
        <source>“%1” is not a text file. Convert it to text first.</source>
        <translation>“%1” is not a text file. Convert it to text first.</translation>
    </message>
    <message>
        <source>“%1” is in this project already.</source>
        <translation>“%1” is in this project already.</translation>
    </message>
    <message>
        <source>“%1” is not a Jianbao project. It was left untouched.</source>
        <translation>“%1” is not a Jianbao project. It was left untouched.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Jianbao. Update the program to open it; the file was left untouched.</source>
        <translation>“%1” was made by a newer version of Jianbao. Update the program to open it; the file was left untouched.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left untouched. Open a backup of it, or open it again to save what can be read.</source>
        <translation>“%1” is damaged and was left untouched. Open a backup of it, or open it again to save what can be read.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>“%1” exists already. Choose another name.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Close it there and try again.</source>
        <translation>“%1” is in use by another program. Close it there and try again.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only. Save a copy in a folder of yours to work on it.</source>
        <translation>“%1” is open for reading only. Save a copy in a folder of yours to work on it.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Free some space and try again; nothing was lost.</source>
        <translation>The disk that holds “%1” is full. Free some space and try again; nothing was lost.</translation>
    </message>
    <message>
        <source>The change could not be stored in “%1”. What was stored before is safe.</source>
        <translation>The change could not be stored in “%1”. What was stored before is safe.</translation>
    </message>
    <message>
        <source>What this concerns is no longer there: “%1”.</source>
        <translation>What this concerns is no longer there: “%1”.</translation>
    </message>
    <message>
        <source>The name “%1” is taken. Choose another one.</source>
        <translation>The name “%1” is taken. Choose another one.</translation>
    </message>
    <message>
        <source>“%1” is not a possible value here.</source>
        <translation>“%1” is not a possible value here.</translation>
    </message>
    <message>
        <source>The passage “%1” cannot be marked: it holds no text of this issue.</source>
        <translation>The passage “%1” cannot be marked: it holds no text of this issue.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelled; nothing was changed.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” was moved, replaced or changed by another program, perhaps one that synchronises folders. Nothing more is written to it. All that was open here is kept in the conflict copy named below; open that one to go on.</source>
        <translation>“%1” was moved, replaced or changed by another program, perhaps one that synchronises folders. Nothing more is written to it. All that was open here is kept in the conflict copy named below; open that one to go on.</translation>
    </message>
    <message>
        <source>“%1” has a format that cannot be read here. Issues can be read from text (.txt) and Markdown (.md), codebooks from .qdc and .csv.</source>
        <translation>“%1” has a format that cannot be read here. Issues can be read from text (.txt) and Markdown (.md), codebooks from .qdc and .csv.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a name. A name has at least one visible character, and none that cannot be seen.</source>
        <translation>“%1” cannot be used as a name. A name has at least one visible character, and none that cannot be seen.</translation>
    </message>
    <message>
        <source>A large file is being imported, which takes some seconds. Do it again when it is there.</source>
        <translation>A large file is being imported, which takes some seconds. Do it again when it is there.</translation>
    </message>
    <message>
        <source>A large change is being made, which takes some seconds. Do it again when it is done.</source>
        <translation>A large change is being made, which takes some seconds. Do it again when it is done.</translation>
    </message>
</context>
<context>
    <name>jianbao::ExportAction</name>
    <message numerus="yes">
        <source>%n row(s) of annotations</source>
        <translation>
            <numerusform>%n row of annotations</numerusform>
            <numerusform>%n rows of annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of facts</source>
        <translation>
            <numerusform>%n row of facts</numerusform>
            <numerusform>%n rows of facts</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1 – into %2.</source>
        <translation>Written: %1 – into %2.</translation>
    </message>
    <message numerus="yes">
        <source>Spreadsheets will cut %n long cell(s); the files hold them whole.</source>
        <translation>
            <numerusform>Spreadsheets will cut %n long cell; the files hold it whole.</numerusform>
            <numerusform>Spreadsheets will cut %n long cells; the files hold them whole.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exporting…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of notes</source>
        <translation>
            <numerusform>%n row of notes</numerusform>
            <numerusform>%n rows of notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the Marked Article</source>
        <translation>Export the Marked Article</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web page (*.html)</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>The article was written to %1.</source>
        <translation>The article was written to %1.</translation>
    </message>
</context>
<context>
    <name>jianbao::ExportDialog</name>
    <message>
        <source>Annotations: one row for each annotation and tag</source>
        <translation>Annotations: one row for each annotation and tag</translation>
    </message>
    <message>
        <source>Facts: one row for each, with the decision on it</source>
        <translation>Facts: one row for each, with the decision on it</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>The whole project</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Only %1</translation>
    </message>
    <message>
        <source>Guard against spreadsheet formulas</source>
        <translation>Guard against spreadsheet formulas</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Export CSV</translation>
    </message>
    <message>
        <source>Puts an apostrophe before cells that a spreadsheet would run as a formula, such as quotes that begin with =, + or -</source>
        <translation>Puts an apostrophe before cells that a spreadsheet would run as a formula, such as quotes that begin with =, + or -</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>Into the folder</translation>
    </message>
    <message>
        <source>Export into a Folder</source>
        <translation>Export into a Folder</translation>
    </message>
    <message>
        <source>Replaces %1 there</source>
        <translation>Replaces %1 there</translation>
    </message>
    <message>
        <source>Notes: one row for each note on an issue, article or passage</source>
        <translation>Notes: one row for each note on an issue, article or passage</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>There is no such folder.</translation>
    </message>
</context>
<context>
    <name>jianbao::FactActions</name>
    <message>
        <source>That was the last fact of this article. N goes to the next one.</source>
        <translation>That was the last fact of this article. N goes to the next one.</translation>
    </message>
    <message>
        <source>That was the last fact: all of them are checked.</source>
        <translation>That was the last fact: all of them are checked.</translation>
    </message>
    <message>
        <source>There is no fact left to check.</source>
        <translation>There is no fact left to check.</translation>
    </message>
    <message>
        <source>Select the passage of the fact in the reader first.</source>
        <translation>Select the passage of the fact in the reader first.</translation>
    </message>
    <message>
        <source>There is no fact left to check in this issue.</source>
        <translation>There is no fact left to check in this issue.</translation>
    </message>
    <message>
        <source>There is no doubtful fact left to check.</source>
        <translation>There is no doubtful fact left to check.</translation>
    </message>
    <message numerus="yes">
        <source>That was the last fact of this article; %n before it stay(s) open. N goes on.</source>
        <translation>
            <numerusform>That was the last fact of this article; %n before it stays open. N goes on.</numerusform>
            <numerusform>That was the last fact of this article; %n before it stay open. N goes on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::FactEditor</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>jianbao::FactFilterRow</name>
    <message>
        <source>Which kinds of facts are listed</source>
        <translation>Which kinds of facts are listed</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Order of the list</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>by indicator</source>
        <translation>by indicator</translation>
    </message>
    <message>
        <source>as in the text</source>
        <translation>as in the text</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>by kind</translation>
    </message>
    <message>
        <source>doubtful first</source>
        <translation>doubtful first</translation>
    </message>
    <message>
        <source>by state</source>
        <translation>by state</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>All facts of the article</source>
        <translation>All facts of the article</translation>
    </message>
    <message>
        <source>To check %1</source>
        <translation>To check %1</translation>
    </message>
    <message>
        <source>Facts nobody decided yet</source>
        <translation>Facts nobody decided yet</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Checked %1</translation>
    </message>
    <message>
        <source>Facts accepted, corrected or rejected</source>
        <translation>Facts accepted, corrected or rejected</translation>
    </message>
</context>
<context>
    <name>jianbao::FactForm</name>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Bound</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Name or number</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>What is measured</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>jianbao::FactPassageField</name>
    <message>
        <source>Take from selection</source>
        <translation>Take from selection</translation>
    </message>
    <message>
        <source>Select the right passage in the reader first</source>
        <translation>Select the right passage in the reader first</translation>
    </message>
</context>
<context>
    <name>jianbao::FactTableFilter</name>
    <message>
        <source>This article</source>
        <translation>This article</translation>
    </message>
    <message>
        <source>This issue</source>
        <translation>This issue</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>Whole project</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>Indicator, figure, period …</source>
        <translation>Indicator, figure, period …</translation>
    </message>
    <message>
        <source>Value from</source>
        <translation>Value from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
</context>
<context>
    <name>jianbao::FactTableModel</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>As written</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Article and issue</source>
        <translation>Article and issue</translation>
    </message>
</context>
<context>
    <name>jianbao::FactTablePanel</name>
    <message>
        <source>Accept the Selected</source>
        <translation>Accept the Selected</translation>
    </message>
    <message>
        <source>Reject the Selected</source>
        <translation>Reject the Selected</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>the first %1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) accepted. Undo takes it back.</source>
        <translation>
            <numerusform>%n fact accepted. Undo takes it back.</numerusform>
            <numerusform>%n facts accepted. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) rejected. Undo takes it back.</source>
        <translation>
            <numerusform>%n fact rejected. Undo takes it back.</numerusform>
            <numerusform>%n facts rejected. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message>
        <source>No facts here</source>
        <translation>No facts here</translation>
    </message>
    <message>
        <source>Choose a larger scope or fewer filters; F makes a fact of the selected passage.</source>
        <translation>Choose a larger scope or fewer filters; F makes a fact of the selected passage.</translation>
    </message>
</context>
<context>
    <name>jianbao::FactText</name>
    <message>
        <source>Money</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Rates</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Percent</translation>
    </message>
    <message>
        <source>Percentage points</source>
        <translation>Percentage points</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>Multiple</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation>Ordinal</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Other number</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exactly</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>more than</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>less than</translation>
    </message>
    <message>
        <source>about</source>
        <translation>about</translation>
    </message>
    <message>
        <source>a level, no change</source>
        <translation>a level, no change</translation>
    </message>
    <message>
        <source>up</source>
        <translation>up</translation>
    </message>
    <message>
        <source>down</source>
        <translation>down</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>to check</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrected</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>reckoned from the date of the issue, %1</source>
        <translation>reckoned from the date of the issue, %1</translation>
    </message>
    <message>
        <source>from the text alone; the date of the issue is not known</source>
        <translation>from the text alone; the date of the issue is not known</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>times</source>
        <translation>times</translation>
    </message>
</context>
<context>
    <name>jianbao::FactsPanel</name>
    <message>
        <source>Facts of this article</source>
        <translation>Facts of this article</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>No article is open</translation>
    </message>
    <message>
        <source>Choose one on the left.</source>
        <translation>Choose one on the left.</translation>
    </message>
    <message>
        <source>No facts in this article</source>
        <translation>No facts in this article</translation>
    </message>
    <message>
        <source>Select a passage in the reader and press F to make one.</source>
        <translation>Select a passage in the reader and press F to make one.</translation>
    </message>
    <message>
        <source>No fact passes this filter</source>
        <translation>No fact passes this filter</translation>
    </message>
    <message>
        <source>“All” shows every fact.</source>
        <translation>“All” shows every fact.</translation>
    </message>
    <message>
        <source>The marked field has no value yet, or one that cannot be read.</source>
        <translation>The marked field has no value yet, or one that cannot be read.</translation>
    </message>
    <message>
        <source>Import a newspaper issue first.</source>
        <translation>Import a newspaper issue first.</translation>
    </message>
</context>
<context>
    <name>jianbao::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Find in this article</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Previous place (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Next place (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>jianbao::FindingModel</name>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Of what</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>The parts do not add up</source>
        <translation>The parts do not add up</translation>
    </message>
    <message>
        <source>Two values of one indicator</source>
        <translation>Two values of one indicator</translation>
    </message>
    <message>
        <source>The rate does not fit the levels</source>
        <translation>The rate does not fit the levels</translation>
    </message>
    <message>
        <source>A slip of 万 or 亿?</source>
        <translation>A slip of 万 or 亿?</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>dismissed</translation>
    </message>
</context>
<context>
    <name>jianbao::GoActions</name>
    <message>
        <source>There is no further annotation.</source>
        <translation>There is no further annotation.</translation>
    </message>
    <message>
        <source>There is no annotation before this place.</source>
        <translation>There is no annotation before this place.</translation>
    </message>
</context>
<context>
    <name>jianbao::HelpActions</name>
    <message>
        <source>About Jianbao</source>
        <translation>About Jianbao</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Jianbao 剪报 %1&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;Jianbao 剪报 %1&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>A reader and annotator for newspaper issues. It works offline: nothing you read or write leaves this computer.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>A reader and annotator for newspaper issues. It works offline: nothing you read or write leaves this computer.

Free software under the GNU General Public License, version 3 or later.</translation>
    </message>
</context>
<context>
    <name>jianbao::History</name>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>remove the issue</source>
        <translation>remove the issue</translation>
    </message>
    <message>
        <source>edit the issue</source>
        <translation>edit the issue</translation>
    </message>
    <message>
        <source>mark the article</source>
        <translation>mark the article</translation>
    </message>
    <message>
        <source>annotate</source>
        <translation>annotate</translation>
    </message>
    <message>
        <source>delete the annotation</source>
        <translation>delete the annotation</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tag</translation>
    </message>
    <message>
        <source>take the tag off</source>
        <translation>take the tag off</translation>
    </message>
    <message>
        <source>edit the note</source>
        <translation>edit the note</translation>
    </message>
    <message>
        <source>resize the annotation</source>
        <translation>resize the annotation</translation>
    </message>
    <message>
        <source>create the tag</source>
        <translation>create the tag</translation>
    </message>
    <message>
        <source>rename the tag</source>
        <translation>rename the tag</translation>
    </message>
    <message>
        <source>recolour the tag</source>
        <translation>recolour the tag</translation>
    </message>
    <message>
        <source>define the tag</source>
        <translation>define the tag</translation>
    </message>
    <message>
        <source>set the digit of the tag</source>
        <translation>set the digit of the tag</translation>
    </message>
    <message>
        <source>move the tag</source>
        <translation>move the tag</translation>
    </message>
    <message>
        <source>merge tags</source>
        <translation>merge tags</translation>
    </message>
    <message>
        <source>delete the tag</source>
        <translation>delete the tag</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>accept</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>reject</translation>
    </message>
    <message>
        <source>open the fact again</source>
        <translation>open the fact again</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>correct</translation>
    </message>
    <message>
        <source>make the fact</source>
        <translation>make the fact</translation>
    </message>
    <message>
        <source>remove the fact</source>
        <translation>remove the fact</translation>
    </message>
    <message>
        <source>analyse again</source>
        <translation>analyse again</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>add the word list</source>
        <translation>add the word list</translation>
    </message>
    <message>
        <source>remove the word list</source>
        <translation>remove the word list</translation>
    </message>
    <message>
        <source>tag found places</source>
        <translation>tag found places</translation>
    </message>
    <message>
        <source>decide a finding</source>
        <translation>decide a finding</translation>
    </message>
    <message>
        <source>decline the tag</source>
        <translation>decline the tag</translation>
    </message>
    <message>
        <source>keep the search</source>
        <translation>keep the search</translation>
    </message>
    <message>
        <source>forget the search</source>
        <translation>forget the search</translation>
    </message>
    <message>
        <source>correct the split of</source>
        <translation>correct the split of</translation>
    </message>
    <message>
        <source>split the annotation</source>
        <translation>split the annotation</translation>
    </message>
    <message>
        <source>merge annotations</source>
        <translation>merge annotations</translation>
    </message>
    <message>
        <source>tag all places</source>
        <translation>tag all places</translation>
    </message>
    <message>
        <source>import the codebook</source>
        <translation>import the codebook</translation>
    </message>
    <message>
        <source>accept what the engine changed</source>
        <translation>accept what the engine changed</translation>
    </message>
    <message>
        <source>reject what the engine changed</source>
        <translation>reject what the engine changed</translation>
    </message>
    <message>
        <source>edit the note on the issue</source>
        <translation>edit the note on the issue</translation>
    </message>
    <message>
        <source>edit the note on the article</source>
        <translation>edit the note on the article</translation>
    </message>
    <message>
        <source>edit the note on the tag</source>
        <translation>edit the note on the tag</translation>
    </message>
    <message>
        <source>go through what the engine changed</source>
        <translation>go through what the engine changed</translation>
    </message>
</context>
<context>
    <name>jianbao::HistoryActions</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Undo: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Redo: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Done again: %1</translation>
    </message>
    <message>
        <source>Undoing: %1 …</source>
        <translation>Undoing: %1 …</translation>
    </message>
    <message>
        <source>Doing again: %1 …</source>
        <translation>Doing again: %1 …</translation>
    </message>
</context>
<context>
    <name>jianbao::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Newest first. Steps that were taken back stand in brackets; the next new step drops them.</source>
        <translation>Newest first. Steps that were taken back stand in brackets; the next new step drops them.</translation>
    </message>
    <message>
        <source>Go to This Step</source>
        <translation>Go to This Step</translation>
    </message>
    <message>
        <source>Before these steps</source>
        <translation>Before these steps</translation>
    </message>
    <message>
        <source>a tag that is gone</source>
        <translation>a tag that is gone</translation>
    </message>
    <message>
        <source>note “%1” → “%2”</source>
        <translation>note “%1” → “%2”</translation>
    </message>
    <message>
        <source>other ends</source>
        <translation>other ends</translation>
    </message>
    <message>
        <source>History of the Annotation</source>
        <translation>History of the Annotation</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
</context>
<context>
    <name>jianbao::Importer</name>
    <message>
        <source>Import Issues</source>
        <translation>Import Issues</translation>
    </message>
    <message>
        <source>Text and Markdown (*.txt *.md *.markdown);;All files (*)</source>
        <translation>Text and Markdown (*.txt *.md *.markdown);;All files (*)</translation>
    </message>
    <message>
        <source>Import a Folder</source>
        <translation>Import a Folder</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) imported.</source>
        <translation>
            <numerusform>%n issue imported.</numerusform>
            <numerusform>%n issues imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were here already.</source>
        <translation>
            <numerusform>%n file was here already.</numerusform>
            <numerusform>%n files were here already.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled; what was complete stays.</source>
        <translation>The import was cancelled; what was complete stays.</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) could not be imported.</source>
        <translation>
            <numerusform>%n more file could not be imported.</numerusform>
            <numerusform>%n more files could not be imported.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translation>There was nothing to import.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with unreadable bytes; the places are listed under &quot;Article&quot;.</source>
        <translation>
            <numerusform>%n file with unreadable bytes; the places are listed under &quot;Article&quot;.</numerusform>
            <numerusform>%n files with unreadable bytes; the places are listed under &quot;Article&quot;.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::IssueDialog</name>
    <message>
        <source>Paper, Date and Edition</source>
        <translation>Paper, Date and Edition</translation>
    </message>
    <message>
        <source>2020-12-01, or empty if unknown</source>
        <translation>2020-12-01, or empty if unknown</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>The %n other issue(s) without a paper too</source>
        <translation>
            <numerusform>The %n other issue without a paper too</numerusform>
            <numerusform>The %n other issues without a paper too</numerusform>
        </translation>
    </message>
    <message>
        <source>The text or the file name says: %1</source>
        <translation>The text or the file name says: %1</translation>
    </message>
    <message>
        <source>Fill In</source>
        <translation>Fill In</translation>
    </message>
</context>
<context>
    <name>jianbao::KeySheet</name>
    <message>
        <source>Tag with the digit</source>
        <translation>Tag with the digit</translation>
    </message>
    <message>
        <source>By a character</source>
        <translation>By a character</translation>
    </message>
    <message>
        <source>By a word</source>
        <translation>By a word</translation>
    </message>
    <message>
        <source>By a clause</source>
        <translation>By a clause</translation>
    </message>
    <message>
        <source>By a sentence</source>
        <translation>By a sentence</translation>
    </message>
    <message>
        <source>By a paragraph</source>
        <translation>By a paragraph</translation>
    </message>
    <message>
        <source>Select on the way</source>
        <translation>Select on the way</translation>
    </message>
    <message>
        <source>End by a character</source>
        <translation>End by a character</translation>
    </message>
    <message>
        <source>End by a word</source>
        <translation>End by a word</translation>
    </message>
    <message>
        <source>Start by a character</source>
        <translation>Start by a character</translation>
    </message>
    <message>
        <source>Caret in the Text</source>
        <translation>Caret in the Text</translation>
    </message>
    <message>
        <source>Ends of the Annotation</source>
        <translation>Ends of the Annotation</translation>
    </message>
</context>
<context>
    <name>jianbao::KeysPage</name>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Set</translation>
    </message>
    <message>
        <source>As &amp;delivered</source>
        <translation>As &amp;delivered</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commands and their keys</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>New key</translation>
    </message>
    <message>
        <source>Gives this command back the keys that the program came with</source>
        <translation>Gives this command back the keys that the program came with</translation>
    </message>
    <message>
        <source>New key:</source>
        <translation>New key:</translation>
    </message>
    <message>
        <source>“%1” has this key now; setting it takes it away there.</source>
        <translation>“%1” has this key now; setting it takes it away there.</translation>
    </message>
    <message>
        <source>Without a new key, the command gets none.</source>
        <translation>Without a new key, the command gets none.</translation>
    </message>
    <message>
        <source>Filter by command or key</source>
        <translation>Filter by command or key</translation>
    </message>
</context>
<context>
    <name>jianbao::KnownMenu</name>
    <message>
        <source>Select a passage, a fact or an annotation first</source>
        <translation>Select a passage, a fact or an annotation first</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
</context>
<context>
    <name>jianbao::Library</name>
    <message>
        <source>(no text)</source>
        <translation>(no text)</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) to check</source>
        <translation>
            <numerusform>%n fact to check</numerusform>
            <numerusform>%n facts to check</numerusform>
        </translation>
    </message>
    <message>
        <source>All facts checked</source>
        <translation>All facts checked</translation>
    </message>
    <message>
        <source>No facts</source>
        <translation>No facts</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>In work</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Checked a second time</source>
        <translation>Checked a second time</translation>
    </message>
    <message>
        <source>Nothing to mark</source>
        <translation>Nothing to mark</translation>
    </message>
</context>
<context>
    <name>jianbao::LibraryActions</name>
    <message>
        <source>“%1” was removed. Undo brings it back.</source>
        <translation>“%1” was removed. Undo brings it back.</translation>
    </message>
    <message>
        <source>There is no unread article left.</source>
        <translation>There is no unread article left.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) go with it.</source>
        <translation>
            <numerusform>%n annotation goes with it.</numerusform>
            <numerusform>%n annotations go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided fact(s) go with it.</source>
        <translation>
            <numerusform>%n decided fact goes with it.</numerusform>
            <numerusform>%n decided facts go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) go with it.</source>
        <translation>
            <numerusform>%n note goes with it.</numerusform>
            <numerusform>%n notes go with it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the Issue</source>
        <translation>Remove the Issue</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Remove “%1”?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Removing “%1” …</source>
        <translation>Removing “%1” …</translation>
    </message>
</context>
<context>
    <name>jianbao::LibraryPanel</name>
    <message>
        <source>Issues and articles</source>
        <translation>Issues and articles</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>All articles</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>Articles nobody read yet</source>
        <translation>Articles nobody read yet</translation>
    </message>
    <message>
        <source>Articles with the tag “%1” or proposed for it</source>
        <translation>Articles with the tag “%1” or proposed for it</translation>
    </message>
    <message>
        <source>No issues yet</source>
        <translation>No issues yet</translation>
    </message>
    <message>
        <source>Import text or Markdown files, or drop files and folders here.</source>
        <translation>Import text or Markdown files, or drop files and folders here.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nothing here</translation>
    </message>
    <message>
        <source>No article passes this filter.</source>
        <translation>No article passes this filter.</translation>
    </message>
</context>
<context>
    <name>jianbao::MainWindow</name>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message numerus="yes">
        <source>Search %n issue(s)</source>
        <translation>
            <numerusform>Search one issue</numerusform>
            <numerusform>Search %n issues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (read-only)</translation>
    </message>
    <message>
        <source>Choose an article on the left.</source>
        <translation>Choose an article on the left.</translation>
    </message>
    <message>
        <source>Drop newspaper issues here, files or whole folders.</source>
        <translation>Drop newspaper issues here, files or whole folders.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
</context>
<context>
    <name>jianbao::MarkingActions</name>
    <message>
        <source>Tag as “%1”</source>
        <translation>Tag as “%1”</translation>
    </message>
    <message>
        <source>Tag as Last</source>
        <translation>Tag as Last</translation>
    </message>
    <message>
        <source>The codebook is empty. Make a tag first.</source>
        <translation>The codebook is empty. Make a tag first.</translation>
    </message>
    <message>
        <source>No annotation touches the selection.</source>
        <translation>No annotation touches the selection.</translation>
    </message>
    <message>
        <source>No annotation with the same tag touches this one.</source>
        <translation>No annotation with the same tag touches this one.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) became one.</source>
        <translation>
            <numerusform>%n annotation became one.</numerusform>
            <numerusform>%n annotations became one.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge the Chosen Ones</source>
        <translation>&amp;Merge the Chosen Ones</translation>
    </message>
    <message>
        <source>&amp;Merge with Touching Ones</source>
        <translation>&amp;Merge with Touching Ones</translation>
    </message>
    <message>
        <source>Choose a place within the annotation to split it there.</source>
        <translation>Choose a place within the annotation to split it there.</translation>
    </message>
</context>
<context>
    <name>jianbao::MergeTagsDialog</name>
    <message>
        <source>Merge tag</source>
        <translation>Merge tag</translation>
    </message>
    <message>
        <source>Tag that stays</source>
        <translation>Tag that stays</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Merge “%1” into:</source>
        <translation>Merge “%1” into:</translation>
    </message>
    <message>
        <source>There is no other tag to merge with.</source>
        <translation>There is no other tag to merge with.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) get the tag “%1”; “%2” goes.</source>
        <translation>
            <numerusform>%n annotation gets the tag “%1”; “%2” goes.</numerusform>
            <numerusform>%n annotations get the tag “%1”; “%2” goes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have it already and keep it once.</source>
        <translation>
            <numerusform>%n of them has it already and keeps it once.</numerusform>
            <numerusform>%n of them have it already and keep it once.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between tags</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Below “%1” move: %2.</source>
        <translation>Below “%1” move: %2.</translation>
    </message>
    <message>
        <source>Merged with their namesakes: %1.</source>
        <translation>Merged with their namesakes: %1.</translation>
    </message>
    <message>
        <source>Examples and notes are put together.</source>
        <translation>Examples and notes are put together.</translation>
    </message>
    <message>
        <source>The definition of “%1” goes; that of “%2” stays.</source>
        <translation>The definition of “%1” goes; that of “%2” stays.</translation>
    </message>
    <message>
        <source>This can be undone.</source>
        <translation>This can be undone.</translation>
    </message>
</context>
<context>
    <name>jianbao::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>jianbao::MoveTagDialog</name>
    <message>
        <source>Move tag</source>
        <translation>Move tag</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>New place</translation>
    </message>
    <message>
        <source>At the top of the codebook</source>
        <translation>At the top of the codebook</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Move “%1” below:</source>
        <translation>Move “%1” below:</translation>
    </message>
    <message>
        <source>It stands there now.</source>
        <translation>It stands there now.</translation>
    </message>
    <message>
        <source>It cannot stand there: below itself, or beside a tag of the same name. Merge the two instead.</source>
        <translation>It cannot stand there: below itself, or beside a tag of the same name. Merge the two instead.</translation>
    </message>
    <message>
        <source>Its path becomes “%1”.</source>
        <translation>Its path becomes “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) below it move along.</source>
        <translation>
            <numerusform>%n tag below it moves along.</numerusform>
            <numerusform>%n tags below it move along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) keep their tags; exports show the new path.</source>
        <translation>
            <numerusform>%n annotation keeps its tags; exports show the new path.</numerusform>
            <numerusform>%n annotations keep their tags; exports show the new path.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be undone.</source>
        <translation>This can be undone.</translation>
    </message>
</context>
<context>
    <name>jianbao::NotePopup</name>
    <message>
        <source>Write a note…</source>
        <translation>Write a note…</translation>
    </message>
    <message>
        <source>Ctrl+Enter stores it</source>
        <translation>Ctrl+Enter stores it</translation>
    </message>
</context>
<context>
    <name>jianbao::NumberField</name>
    <message>
        <source>As newspapers write it: 1,200 or 3.2亿 or 五百万</source>
        <translation>As newspapers write it: 1,200 or 3.2亿 or 五百万</translation>
    </message>
</context>
<context>
    <name>jianbao::OccurrencesDialog</name>
    <message>
        <source>Tag All Places</source>
        <translation>Tag All Places</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>This article</translation>
    </message>
    <message>
        <source>This issue</source>
        <translation>This issue</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Words</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>Check all or none</source>
        <translation>Check all or none</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n place(s)</source>
        <translation>
            <numerusform>Tag %n place</numerusform>
            <numerusform>Tag %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) tagged.</source>
        <translation>
            <numerusform>%n place tagged.</numerusform>
            <numerusform>%n places tagged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagging %n place(s) …</source>
        <translation>
            <numerusform>Tagging %n place …</numerusform>
            <numerusform>Tagging %n places …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::PageView</name>
    <message>
        <source>The reading pane stopped several times and was closed. Nothing is lost: every change is in the project file. Open another article to go on reading.</source>
        <translation>The reading pane stopped several times and was closed. Nothing is lost: every change is in the project file. Open another article to go on reading.</translation>
    </message>
    <message>
        <source>The reading pane cannot be started again. Nothing is lost: every change is in the project file. Close the program and start it again to go on reading.</source>
        <translation>The reading pane cannot be started again. Nothing is lost: every change is in the project file. Close the program and start it again to go on reading.</translation>
    </message>
</context>
<context>
    <name>jianbao::PassageActions</name>
    <message>
        <source>Copied with its citation.</source>
        <translation>Copied with its citation.</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>The link was copied.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>paper</comment>
        <extracomment>Name of a paper in a citation</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <comment>date format</comment>
        <extracomment>Date of a newspaper issue in a citation, in the format of QDate::toString</extracomment>
        <translation>MMMM d, yyyy</translation>
    </message>
    <message>
        <source>characters %1–%2</source>
        <translation>characters %1–%2</translation>
    </message>
    <message>
        <source>“%1” — %2</source>
        <comment>quotation and citation</comment>
        <translation>“%1” — %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a citation</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The clipboard holds no link to a passage. Such a link begins with jianbao: and is made by “Copy a Link to the Passage”.</source>
        <translation>The clipboard holds no link to a passage. Such a link begins with jianbao: and is made by “Copy a Link to the Passage”.</translation>
    </message>
    <message>
        <source>The link leads to an issue that is not in this project.</source>
        <translation>The link leads to an issue that is not in this project.</translation>
    </message>
</context>
<context>
    <name>jianbao::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Text &amp;size</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Line &amp;width</source>
        <translation>Line &amp;width</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> characters</translation>
    </message>
    <message>
        <source>&amp;Coder</source>
        <translation>&amp;Coder</translation>
    </message>
    <message>
        <source>Stands with every annotation and in the history.</source>
        <translation>Stands with every annotation and in the history.</translation>
    </message>
    <message>
        <source>For example N for the next fact to check. Keys with Ctrl always work.</source>
        <translation>For example N for the next fact to check. Keys with Ctrl always work.</translation>
    </message>
    <message>
        <source>&amp;Guard exported cells</source>
        <translation>&amp;Guard exported cells</translation>
    </message>
    <message>
        <source>Puts a &apos; before cells that a spreadsheet would run as a formula.</source>
        <translation>Puts a &apos; before cells that a spreadsheet would run as a formula.</translation>
    </message>
    <message>
        <source>Line &amp;height</source>
        <translation>Line &amp;height</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Typeface</source>
        <translation>&amp;Typeface</translation>
    </message>
    <message>
        <source>Song (serif)</source>
        <translation>Song (serif)</translation>
    </message>
    <message>
        <source>Hei (sans serif)</source>
        <translation>Hei (sans serif)</translation>
    </message>
    <message>
        <source>Kai</source>
        <translation>Kai</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Single letters are sho&amp;rtcuts</source>
        <translation>Single letters are sho&amp;rtcuts</translation>
    </message>
</context>
<context>
    <name>jianbao::ProjectMaintenance</name>
    <message>
        <source>The backup was put in place. What was there before is in the list of backups.</source>
        <translation>The backup was put in place. What was there before is in the list of backups.</translation>
    </message>
    <message>
        <source>%1 (saved)</source>
        <translation>%1 (saved)</translation>
    </message>
</context>
<context>
    <name>jianbao::RecentProjects</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Open &amp;Recent</translation>
    </message>
</context>
<context>
    <name>jianbao::RemovalQuestion</name>
    <message numerus="yes">
        <source>That is more than half of the %n annotation(s) of this project: look twice.</source>
        <translation>
            <numerusform>That is the only annotation of this project: look twice.</numerusform>
            <numerusform>That is more than half of the %n annotations of this project: look twice.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be undone.</source>
        <translation>This can be undone.</translation>
    </message>
</context>
<context>
    <name>jianbao::RerunActions</name>
    <message numerus="yes">
        <source>%n issue(s) were read with an earlier engine or other word lists. Reading them again keeps every decision.</source>
        <translation>
            <numerusform>%n issue was read with an earlier engine or other word lists. Reading it again keeps every decision.</numerusform>
            <numerusform>%n issues were read with an earlier engine or other word lists. Reading them again keeps every decision.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Read Again</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>The run was cancelled; issues that were complete stay.</source>
        <translation>The run was cancelled; issues that were complete stay.</translation>
    </message>
    <message>
        <source>Reading again has changed no suggestion.</source>
        <translation>Reading again has changed no suggestion.</translation>
    </message>
    <message>
        <source>Read again: %1 new, %2 gone, %3 changed. Your decisions stay.</source>
        <translation>Read again: %1 new, %2 gone, %3 changed. Your decisions stay.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>jianbao::RescueDialog</name>
    <message>
        <source>Damaged Project</source>
        <translation>Damaged Project</translation>
    </message>
    <message>
        <source>&amp;Save What Can Be Read…</source>
        <translation>&amp;Save What Can Be Read…</translation>
    </message>
    <message>
        <source>&amp;Restore the Backup</source>
        <translation>&amp;Restore the Backup</translation>
    </message>
    <message>
        <source>The newest backup is of %1: %2 issues, %3 annotations, %4 facts decided. The damaged file is kept in any case.</source>
        <translation>The newest backup is of %1: %2 issues, %3 annotations, %4 facts decided. The damaged file is kept in any case.</translation>
    </message>
    <message>
        <source>There is no backup of it. What can still be read can be brought into a new project; the damaged file is kept.</source>
        <translation>There is no backup of it. What can still be read can be brought into a new project; the damaged file is kept.</translation>
    </message>
    <message>
        <source>Saved: %1 issues, %2 articles, %3 annotations, %4 facts.</source>
        <translation>Saved: %1 issues, %2 articles, %3 annotations, %4 facts.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nothing is missing.</translation>
    </message>
    <message>
        <source>Nothing could be read out of “%1”: the part of it that tells where everything stands is damaged. The file is kept as it is.</source>
        <translation>Nothing could be read out of “%1”: the part of it that tells where everything stands is damaged. The file is kept as it is.</translation>
    </message>
    <message>
        <source>There is no backup of it, either.</source>
        <translation>There is no backup of it, either.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left untouched.</source>
        <translation>“%1” is damaged and was left untouched.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>an unknown number of</source>
        <translation>an unknown number of</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>up to %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them came without headline or time of import.</source>
        <translation>
            <numerusform>%n of them came without headline or time of import.</numerusform>
            <numerusform>%n of them came without headline or time of import.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the issues again brings back the headlines and facts that the engine finds.</source>
        <translation>Reading the issues again brings back the headlines and facts that the engine finds.</translation>
    </message>
    <message>
        <source>Missing: %1 issues, %2 articles, %3 annotations, %4 facts, %5 tags.</source>
        <translation>Missing: %1 issues, %2 articles, %3 annotations, %4 facts, %5 tags.</translation>
    </message>
    <message>
        <source>Parts of them may be missing as well.</source>
        <translation>Parts of them may be missing as well.</translation>
    </message>
</context>
<context>
    <name>jianbao::SearchFilterBar</name>
    <message>
        <source>From 2020-01</source>
        <translation>From 2020-01</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>Value from</source>
        <translation>Value from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>With any facts</source>
        <translation>With any facts</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Any state</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>All papers</translation>
    </message>
    <message>
        <source>Any tags</source>
        <translation>Any tags</translation>
    </message>
    <message>
        <source>Year, month or day: 2020, 2020-01 or 2020-01-31</source>
        <translation>Year, month or day: 2020, 2020-01 or 2020-01-31</translation>
    </message>
    <message>
        <source>Only places in whose sentence such a fact stands</source>
        <translation>Only places in whose sentence such a fact stands</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Clear Filters</translation>
    </message>
</context>
<context>
    <name>jianbao::SearchPanel</name>
    <message>
        <source>Tag the Checked</source>
        <translation>Tag the Checked</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Found places</source>
        <translation>Found places</translation>
    </message>
    <message>
        <source>Words, &quot;a passage&quot;, A OR B, NOT A, A NEAR/5 B, A*B, /pattern/</source>
        <translation>Words, &quot;a passage&quot;, A OR B, NOT A, A NEAR/5 B, A*B, /pattern/</translation>
    </message>
    <message>
        <source>As in the library</source>
        <translation>As in the library</translation>
    </message>
    <message>
        <source>By what follows</source>
        <translation>By what follows</translation>
    </message>
    <message>
        <source>By what precedes</source>
        <translation>By what precedes</translation>
    </message>
    <message>
        <source>By the found words</source>
        <translation>By the found words</translation>
    </message>
    <message>
        <source>Order of the lines</source>
        <translation>Order of the lines</translation>
    </message>
    <message>
        <source>Searches that were kept</source>
        <translation>Searches that were kept</translation>
    </message>
    <message>
        <source>Tag for the checked places</source>
        <translation>Tag for the checked places</translation>
    </message>
    <message>
        <source>Check All</source>
        <translation>Check All</translation>
    </message>
    <message>
        <source>The pattern cannot be read: %1</source>
        <translation>The pattern cannot be read: %1</translation>
    </message>
    <message numerus="yes">
        <source>the first %n place(s)</source>
        <translation>
            <numerusform>the first %n place</numerusform>
            <numerusform>the first %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>%n checked</numerusform>
            <numerusform>%n checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) tagged “%1”. Undo takes it back.</source>
        <translation>
            <numerusform>%n place tagged “%1”. Undo takes it back.</numerusform>
            <numerusform>%n places tagged “%1”. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Kept searches</translation>
    </message>
    <message>
        <source>Search all issues</source>
        <translation>Search all issues</translation>
    </message>
    <message>
        <source>One character is enough. Simplified finds traditional. Space or AND: both words in one article; OR, NOT, NEAR/5, &quot;a passage&quot;, A*B, /pattern/. Check the lines with Space, then tag them all.</source>
        <translation>One character is enough. Simplified finds traditional. Space or AND: both words in one article; OR, NOT, NEAR/5, &quot;a passage&quot;, A*B, /pattern/. Check the lines with Space, then tag them all.</translation>
    </message>
    <message>
        <source>This pattern cannot be read</source>
        <translation>This pattern cannot be read</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Try a shorter word, or OR between words.</source>
        <translation>Try a shorter word, or OR between words.</translation>
    </message>
    <message>
        <source>Try a shorter word, or fewer filters.</source>
        <translation>Try a shorter word, or fewer filters.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Forget</translation>
    </message>
    <message>
        <source>Takes this search from the kept ones</source>
        <translation>Takes this search from the kept ones</translation>
    </message>
    <message>
        <source>A tag without words lists the passages that carry it.</source>
        <translation>A tag without words lists the passages that carry it.</translation>
    </message>
    <message>
        <source>No passage here carries this tag.</source>
        <translation>No passage here carries this tag.</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>The words</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Sentence</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>How much around a checked place is tagged</source>
        <translation>How much around a checked place is tagged</translation>
    </message>
    <message>
        <source>Keeps this search with its filters</source>
        <translation>Keeps this search with its filters</translation>
    </message>
    <message numerus="yes">
        <source>Tagging %n place(s) …</source>
        <translation>
            <numerusform>Tagging %n place …</numerusform>
            <numerusform>Tagging %n places …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::SearchPopup</name>
    <message>
        <source>Found places</source>
        <translation>Found places</translation>
    </message>
    <message>
        <source>“%1” stands nowhere in this project.</source>
        <translation>“%1” stands nowhere in this project.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n place(s). More words find fewer.</source>
        <translation>
            <numerusform>The first place. More words find fewer.</numerusform>
            <numerusform>The first %n places. More words find fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>The pattern cannot be read: %1</source>
        <translation>The pattern cannot be read: %1</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Searching …</translation>
    </message>
</context>
<context>
    <name>jianbao::ShowActions</name>
    <message>
        <source>Table of Facts</source>
        <translation>Table of Facts</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Go to an Id</source>
        <translation>Go to an Id</translation>
    </message>
    <message>
        <source>Id of a row of an exported table: 128 or f128 for a fact, a128 for an annotation</source>
        <translation>Id of a row of an exported table: 128 or f128 for a fact, a128 for an annotation</translation>
    </message>
    <message>
        <source>Nothing in this project has the id %1.</source>
        <translation>Nothing in this project has the id %1.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
</context>
<context>
    <name>jianbao::SplitActions</name>
    <message>
        <source>No article follows in this issue.</source>
        <translation>No article follows in this issue.</translation>
    </message>
    <message>
        <source>Put the caret into the paragraph that begins the new article.</source>
        <translation>Put the caret into the paragraph that begins the new article.</translation>
    </message>
    <message>
        <source>No article stands before this one in the issue.</source>
        <translation>No article stands before this one in the issue.</translation>
    </message>
    <message>
        <source>The paragraph belongs to no article now. Undo brings it back.</source>
        <translation>The paragraph belongs to no article now. Undo brings it back.</translation>
    </message>
</context>
<context>
    <name>jianbao::StartWindow</name>
    <message>
        <source>Jianbao</source>
        <translation>Jianbao</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>No project is open</translation>
    </message>
    <message>
        <source>A project is one file that holds newspaper issues, annotations and facts.</source>
        <translation>A project is one file that holds newspaper issues, annotations and facts.</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Open a project…</translation>
    </message>
    <message>
        <source>Begin a new project…</source>
        <translation>Begin a new project…</translation>
    </message>
    <message>
        <source>Look at the sample project</source>
        <translation>Look at the sample project</translation>
    </message>
</context>
<context>
    <name>jianbao::StatusLine</name>
    <message>
        <source>Who annotates: recorded with every step. Click to change.</source>
        <translation>Who annotates: recorded with every step. Click to change.</translation>
    </message>
    <message>
        <source>Every step is stored as soon as it is done.</source>
        <translation>Every step is stored as soon as it is done.</translation>
    </message>
    <message>
        <source>Source line %1</source>
        <translation>Source line %1</translation>
    </message>
    <message>
        <source>Source line %1, characters %2–%3</source>
        <translation>Source line %1, characters %2–%3</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>Importing %1 of %2</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Coder: nobody yet</source>
        <translation>Coder: nobody yet</translation>
    </message>
    <message>
        <source>Coder: %1</source>
        <translation>Coder: %1</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Coder</translation>
    </message>
    <message>
        <source>Name recorded with your annotations:</source>
        <translation>Name recorded with your annotations:</translation>
    </message>
    <message>
        <source>What the next fact or article is looked for in, and the progress is of. Click to change.</source>
        <translation>What the next fact or article is looked for in, and the progress is of. Click to change.</translation>
    </message>
    <message>
        <source>This issue ▾</source>
        <translation>This issue ▾</translation>
    </message>
    <message>
        <source>Whole project ▾</source>
        <translation>Whole project ▾</translation>
    </message>
    <message>
        <source>%1 / %2 facts checked · %3 / %4 articles done</source>
        <translation>%1 / %2 facts checked · %3 / %4 articles done</translation>
    </message>
    <message>
        <source>Reading again %1 of %2</source>
        <translation>Reading again %1 of %2</translation>
    </message>
</context>
<context>
    <name>jianbao::TagDetails</name>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Key</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>&amp;Definition</translation>
    </message>
    <message>
        <source>When is this tag given?</source>
        <translation>When is this tag given?</translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>&amp;Examples</translation>
    </message>
    <message>
        <source>Passages where it is given, one a line</source>
        <translation>Passages where it is given, one a line</translation>
    </message>
    <message>
        <source>C&amp;ounter-examples</source>
        <translation>C&amp;ounter-examples</translation>
    </message>
    <message>
        <source>Passages where it only seems to fit</source>
        <translation>Passages where it only seems to fit</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Write a note…</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::TagPicker</name>
    <message>
        <source>Type a tag</source>
        <translation>Type a tag</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
</context>
<context>
    <name>jianbao::TagPickerModel</name>
    <message>
        <source>Create “%1”</source>
        <translation>Create “%1”</translation>
    </message>
</context>
<context>
    <name>jianbao::TagTreeModel</name>
    <message numerus="yes">
        <source>%1, %n annotation(s)</source>
        <translation>
            <numerusform>%1, %n annotation</numerusform>
            <numerusform>%1, %n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::TaskProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>jianbao::TopBar</name>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Next to check</source>
        <translation>Next to check</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Export CSV</translation>
    </message>
</context>
<context>
    <name>jianbao::Tour</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Tour of the window</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Issues and articles</source>
        <translation>Issues and articles</translation>
    </message>
    <message>
        <source>Each newspaper issue is split into its articles. Choose one here, or go on with %1 and back with %2. Your own issues come in with %3, or dropped on the window.</source>
        <translation>Each newspaper issue is split into its articles. Choose one here, or go on with %1 and back with %2. Your own issues come in with %3, or dropped on the window.</translation>
    </message>
    <message>
        <source>Read and mark</source>
        <translation>Read and mark</translation>
    </message>
    <message>
        <source>Select words with the mouse: a bar with your tags appears, a click or a digit tags. %1 takes any other tag, %2 writes a note. What was found in the text is underlined.</source>
        <translation>Select words with the mouse: a bar with your tags appears, a click or a digit tags. %1 takes any other tag, %2 writes a note. What was found in the text is underlined.</translation>
    </message>
    <message>
        <source>Facts and annotations</source>
        <translation>Facts and annotations</translation>
    </message>
    <message>
        <source>Figures, dates and names of the article. %1 takes you to the next one, %2 accepts, %3 corrects, %4 rejects it. Beside them: your annotations, and notes on the article and its issue.</source>
        <translation>Figures, dates and names of the article. %1 takes you to the next one, %2 accepts, %3 corrects, %4 rejects it. Beside them: your annotations, and notes on the article and its issue.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <source>%1 searches all issues, %2 finds a command, %3 shows all keys. Every step can be undone with %4, also tomorrow. %5 writes your tables as CSV.</source>
        <translation>%1 searches all issues, %2 finds a command, %3 shows all keys. Every step can be undone with %4, also tomorrow. %5 writes your tables as CSV.</translation>
    </message>
</context>
<context>
    <name>jianbao::ViewActions</name>
    <message>
        <source>Tag…</source>
        <translation>Tag…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fact</translation>
    </message>
</context>
<context>
    <name>jianbao::WordListNames</name>
    <message>
        <source>Days and seasons with a name</source>
        <translation>Days and seasons with a name</translation>
    </message>
    <message>
        <source>Days and seasons with a name, and the words behind them that make a period of figures of them. kind: name, span.</source>
        <translation>Days and seasons with a name, and the words behind them that make a period of figures of them. kind: name, span.</translation>
    </message>
    <message>
        <source>Shared last words</source>
        <translation>Shared last words</translation>
    </message>
    <message>
        <source>The last word of an enumeration of names that all of them share: 支出 of 教育、卫生支出. Longer words stand before the shorter ones that they end with.</source>
        <translation>The last word of an enumeration of names that all of them share: 支出 of 教育、卫生支出. Longer words stand before the shorter ones that they end with.</translation>
    </message>
    <message>
        <source>Endings of organisations</source>
        <translation>Endings of organisations</translation>
    </message>
    <message>
        <source>How the names of offices, firms and zones end that open a phrase and are not what is measured.</source>
        <translation>How the names of offices, firms and zones end that open a phrase and are not what is measured.</translation>
    </message>
    <message>
        <source>Characters beside 村, 镇 and 乡</source>
        <translation>Characters beside 村, 镇 and 乡</translation>
    </message>
    <message>
        <source>Characters beside 村, 镇 and 乡 that make a kind of village (脱贫村) or another word (村民) of it, so that no name of a place ends there. kind: before, behind or both.</source>
        <translation>Characters beside 村, 镇 and 乡 that make a kind of village (脱贫村) or another word (村民) of it, so that no name of a place ends there. kind: before, behind or both.</translation>
    </message>
    <message>
        <source>Words of sums</source>
        <translation>Words of sums</translation>
    </message>
    <message>
        <source>kind: verb (names the sum where no noun does), money (a number with 万 or 亿 behind it is money without 元, too), both.</source>
        <translation>kind: verb (names the sum where no noun does), money (a number with 万 or 亿 behind it is money without 元, too), both.</translation>
    </message>
    <message>
        <source>Ports and zones</source>
        <translation>Ports and zones</translation>
    </message>
    <message>
        <source>Border crossings, seaports and zones. kind: place (ports are named after it), port (complete as it stands), land, harbour or zone (what a name ends with), modifier (may stand between), none (looks like a port and is none).</source>
        <translation>Border crossings, seaports and zones. kind: place (ports are named after it), port (complete as it stands), land, harbour or zone (what a name ends with), modifier (may stand between), none (looks like a port and is none).</translation>
    </message>
    <message>
        <source>Offices and words beside names</source>
        <translation>Offices and words beside names</translation>
    </message>
    <message>
        <source>Words beside a person&apos;s name. kind: title (an office or standing before a name), speech (what people do in newspapers, behind a name), act (what only people do and are), follow (other words behind a name), honorific, notname (looks like a name and is none), reporter (behind it stand names of the paper&apos;s own people), country (before a title it makes the name that follows a foreign one), person (a name that is known without an office), name (a whole name of another people, one beside an office).</source>
        <translation>Words beside a person&apos;s name. kind: title (an office or standing before a name), speech (what people do in newspapers, behind a name), act (what only people do and are), follow (other words behind a name), honorific, notname (looks like a name and is none), reporter (behind it stand names of the paper&apos;s own people), country (before a title it makes the name that follows a foreign one), person (a name that is known without an office), name (a whole name of another people, one beside an office).</translation>
    </message>
    <message>
        <source>Family names</source>
        <translation>Family names</translation>
    </message>
    <message>
        <source>Family names. kind: common, word (a word of its own too, so a name needs firmer signs), compound.</source>
        <translation>Family names. kind: common, word (a word of its own too, so a name needs firmer signs), compound.</translation>
    </message>
    <message>
        <source>Characters of given names</source>
        <translation>Characters of given names</translation>
    </message>
    <message>
        <source>Characters that given names are made of.</source>
        <translation>Characters that given names are made of.</translation>
    </message>
    <message>
        <source>Words that lead to a person</source>
        <translation>Words that lead to a person</translation>
    </message>
    <message>
        <source>Words that lead to a person and are no part of the office behind them. kind: person (a name may stand right behind it), phrase (before an office, wherever it stands), start (only where the phrase begins with it).</source>
        <translation>Words that lead to a person and are no part of the office behind them. kind: person (a name may stand right behind it), phrase (before an office, wherever it stands), start (only where the phrase begins with it).</translation>
    </message>
    <message>
        <source>Characters of transliterated names</source>
        <translation>Characters of transliterated names</translation>
    </message>
    <message>
        <source>Characters that names of Mongolian, Tibetan, Uyghur, European and other origin are written with.</source>
        <translation>Characters that names of Mongolian, Tibetan, Uyghur, European and other origin are written with.</translation>
    </message>
    <message>
        <source>Remarks that are no names</source>
        <translation>Remarks that are no names</translation>
    </message>
    <message>
        <source>Remarks in brackets that are no names.</source>
        <translation>Remarks in brackets that are no names.</translation>
    </message>
    <message>
        <source>Places without a suffix</source>
        <translation>Places without a suffix</translation>
    </message>
    <message>
        <source>Places that datelines name without a suffix.</source>
        <translation>Places that datelines name without a suffix.</translation>
    </message>
    <message>
        <source>Endings of places, offices and companies</source>
        <translation>Endings of places, offices and companies</translation>
    </message>
    <message>
        <source>How names of places, offices and companies end, by which the checks tell whose a figure is.</source>
        <translation>How names of places, offices and companies end, by which the checks tell whose a figure is.</translation>
    </message>
    <message>
        <source>Words of regions</source>
        <translation>Words of regions</translation>
    </message>
    <message>
        <source>Words that tell where a paper in traditional characters comes from, and so what its bare 元 means. currency: ISO 4217 code of that money. The place with most of its words on the page is taken; Taiwan where there are none.</source>
        <translation>Words that tell where a paper in traditional characters comes from, and so what its bare 元 means. currency: ISO 4217 code of that money. The place with most of its words on the page is taken; Taiwan where there are none.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Units that follow a number. type: percent, points, multiple, age, measure or duration. factor: percent or points in one of these; empty means 1. weak: yes for a word common in others, which is no unit after a lone Chinese digit.</source>
        <translation>Units that follow a number. type: percent, points, multiple, age, measure or duration. factor: percent or points in one of these; empty means 1. weak: yes for a word common in others, which is no unit after a lone Chinese digit.</translation>
    </message>
    <message>
        <source>Classifiers</source>
        <translation>Classifiers</translation>
    </message>
    <message>
        <source>What makes a number a count, or with 第 an ordinal. ordinal: yes where the word may follow 第… as well, only where it makes no count. weak: yes for a common character of other words, which makes a count after Arabic digits but not after a lone Chinese numeral. numbered: yes where digits in places (三〇一) tell which one it is and not how many.</source>
        <translation>What makes a number a count, or with 第 an ordinal. ordinal: yes where the word may follow 第… as well, only where it makes no count. weak: yes for a common character of other words, which makes a count after Arabic digits but not after a lone Chinese numeral. numbered: yes where digits in places (三〇一) tell which one it is and not how many.</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Currencies</translation>
    </message>
    <message>
        <source>Words that make a number an amount of money. code: ISO 4217; empty where the paper decides, XXX where the country named before does. factor: base units in one of these; empty means 1. prefix: yes for a sign before the number, both for one before or behind. weak: yes where a lone Chinese digit before it makes no money (三角).</source>
        <translation>Words that make a number an amount of money. code: ISO 4217; empty where the paper decides, XXX where the country named before does. factor: base units in one of these; empty means 1. prefix: yes for a sign before the number, both for one before or behind. weak: yes where a lone Chinese digit before it makes no money (三角).</translation>
    </message>
    <message>
        <source>Bounds before a number</source>
        <translation>Bounds before a number</translation>
    </message>
    <message>
        <source>Words before a number that say how it is to be taken. bound: &gt;= &gt; &lt;= &lt; or ~; empty for a word that only ends like one of these. bare: yes for words that do so only before 百, 千, 万, 亿 without a digit (上百, 过亿).</source>
        <translation>Words before a number that say how it is to be taken. bound: &gt;= &gt; &lt;= &lt; or ~; empty for a word that only ends like one of these. bare: yes for words that do so only before 百, 千, 万, 亿 without a digit (上百, 过亿).</translation>
    </message>
    <message>
        <source>Bounds behind a number</source>
        <translation>Bounds behind a number</translation>
    </message>
    <message>
        <source>Words behind a number and its unit that say how it is to be taken. bound: &gt;= &gt; &lt;= &lt; or ~; empty for a word that only begins like one of these.</source>
        <translation>Words behind a number and its unit that say how it is to be taken. bound: &gt;= &gt; &lt;= &lt; or ~; empty for a word that only begins like one of these.</translation>
    </message>
    <message>
        <source>Words that begin like a unit</source>
        <translation>Words that begin like a unit</translation>
    </message>
    <message>
        <source>Words that begin with the character of a unit or classifier and are none, so that 5天然气 is no 5 days.</source>
        <translation>Words that begin with the character of a unit or classifier and are none, so that 5天然气 is no 5 days.</translation>
    </message>
    <message>
        <source>Numerals that state nothing</source>
        <translation>Numerals that state nothing</translation>
    </message>
    <message>
        <source>Texts with a numeral in them that state no quantity: slogans, idioms, names.</source>
        <translation>Texts with a numeral in them that state no quantity: slogans, idioms, names.</translation>
    </message>
    <message>
        <source>Words of time</source>
        <translation>Words of time</translation>
    </message>
    <message>
        <source>Words that begin an expression of time. kind: year (of the issue plus number), anchor (the year last named plus number), month (of the issue plus number), era (year n is number plus n), lead (makes a following length of time a period), half, quarter, lunar (a day of the lunar calendar follows; number: the month).</source>
        <translation>Words that begin an expression of time. kind: year (of the issue plus number), anchor (the year last named plus number), month (of the issue plus number), era (year n is number plus n), lead (makes a following length of time a period), half, quarter, lunar (a day of the lunar calendar follows; number: the month).</translation>
    </message>
    <message>
        <source>Change words</source>
        <translation>Change words</translation>
    </message>
    <message>
        <source>Words that stand between what is measured and its number. kind: up, down (the number itself is a change), level (the number is what was reached), beyond (the number is a distance, and what follows is the base), lead (says nothing of its own), keep (ends with such a word and is none).</source>
        <translation>Words that stand between what is measured and its number. kind: up, down (the number itself is a change), level (the number is what was reached), beyond (the number is a distance, and what follows is the base), lead (says nothing of its own), keep (ends with such a word and is none).</translation>
    </message>
    <message>
        <source>Bases and periods</source>
        <translation>Bases and periods</translation>
    </message>
    <message>
        <source>What a change is measured against, and the times that a figure belongs to. kind: base (complete as it stands), since (opens a base that runs to the change: 较2017年), end (may close such a base), period (a time), frame (joins a date into a period: 截至9月末).</source>
        <translation>What a change is measured against, and the times that a figure belongs to. kind: base (complete as it stands), since (opens a base that runs to the change: 较2017年), end (may close such a base), period (a time), frame (joins a date into a period: 截至9月末).</translation>
    </message>
    <message>
        <source>Words that open a phrase</source>
        <translation>Words that open a phrase</translation>
    </message>
    <message>
        <source>Words that open a phrase and do not name what is measured. kind: scope (whose figure it is), opener (conjunctions, adverbs and the like), name (begins like one of these and is none).</source>
        <translation>Words that open a phrase and do not name what is measured. kind: scope (whose figure it is), opener (conjunctions, adverbs and the like), name (begins like one of these and is none).</translation>
    </message>
    <message>
        <source>Verbs beside a number</source>
        <translation>Verbs beside a number</translation>
    </message>
    <message>
        <source>Verbs that begin or end the noun phrase beside a number. kind: light (never part of what is measured), verb (begins it), mixed (a verb where a phrase behind a number begins, elsewhere a noun), keep (a compound in which a verb is no verb), after (ends a noun phrase behind a number).</source>
        <translation>Verbs that begin or end the noun phrase beside a number. kind: light (never part of what is measured), verb (begins it), mixed (a verb where a phrase behind a number begins, elsewhere a noun), keep (a compound in which a verb is no verb), after (ends a noun phrase behind a number).</translation>
    </message>
    <message>
        <source>Qualifiers</source>
        <translation>Qualifiers</translation>
    </message>
    <message>
        <source>Words that make the figure behind them one of something else than the bare indicator says. The checks compare two figures only where the same kinds stand before both. kind: condition, plan, step (one end of a change), part.</source>
        <translation>Words that make the figure behind them one of something else than the bare indicator says. The checks compare two figures only where the same kinds stand before both. kind: condition, plan, step (one end of a change), part.</translation>
    </message>
    <message>
        <source>Topic words</source>
        <translation>Topic words</translation>
    </message>
    <message>
        <source>Words that speak for a topic of an article. topic: finance, poverty relief or ports; none for words that hold a topic word and do not speak for it. weight: 3 hardly stands elsewhere, 2 often belongs to it, 1 supports.</source>
        <translation>Words that speak for a topic of an article. topic: finance, poverty relief or ports; none for words that hold a topic word and do not speak for it. weight: 3 hardly stands elsewhere, 2 often belongs to it, 1 supports.</translation>
    </message>
    <message>
        <source>Names of columns</source>
        <translation>Names of columns</translation>
    </message>
    <message>
        <source>Names of columns and of kinds of text that stand over articles.</source>
        <translation>Names of columns and of kinds of text that stand over articles.</translation>
    </message>
    <message>
        <source>Parts of names of columns</source>
        <translation>Parts of names of columns</translation>
    </message>
    <message>
        <source>Parts of the names of columns and series.</source>
        <translation>Parts of the names of columns and series.</translation>
    </message>
    <message>
        <source>Names of newspapers</source>
        <translation>Names of newspapers</translation>
    </message>
    <message>
        <source>How names of newspapers end (kind: name), and words that end alike and name none (kind: word).</source>
        <translation>How names of newspapers end (kind: name), and words that end alike and name none (kind: word).</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Agencies</translation>
    </message>
    <message>
        <source>Papers and agencies that sign datelines.</source>
        <translation>Papers and agencies that sign datelines.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Words of credits: who reported, who took the picture. kind: text, photo (a picture only), photoreport (a text with pictures).</source>
        <translation>Words of credits: who reported, who took the picture. kind: text, photo (a picture only), photoreport (a text with pictures).</translation>
    </message>
    <message>
        <source>Imprints</source>
        <translation>Imprints</translation>
    </message>
    <message>
        <source>Words of the lines that name the editors of a page or its service. kind: start (the line begins so), anywhere.</source>
        <translation>Words of the lines that name the editors of a page or its service. kind: start (the line begins so), anywhere.</translation>
    </message>
    <message>
        <source>Beginnings of captions</source>
        <translation>Beginnings of captions</translation>
    </message>
    <message>
        <source>Beginnings of captions.</source>
        <translation>Beginnings of captions.</translation>
    </message>
    <message>
        <source>Beginnings of paragraphs</source>
        <translation>Beginnings of paragraphs</translation>
    </message>
    <message>
        <source>Beginnings of paragraphs that no headline has.</source>
        <translation>Beginnings of paragraphs that no headline has.</translation>
    </message>
    <message>
        <source>Beginnings of decks</source>
        <translation>Beginnings of decks</translation>
    </message>
    <message>
        <source>How lines begin that tell more beside a headline and are none.</source>
        <translation>How lines begin that tell more beside a headline and are none.</translation>
    </message>
    <message>
        <source>Endings of decks</source>
        <translation>Endings of decks</translation>
    </message>
    <message>
        <source>How decks end: the lines beside a headline that say what kind of text follows, or who spoke.</source>
        <translation>How decks end: the lines beside a headline that say what kind of text follows, or who spoke.</translation>
    </message>
    <message>
        <source>Verbs of second lines</source>
        <translation>Verbs of second lines</translation>
    </message>
    <message>
        <source>Verbs with which the second line of a headline goes on where the first one holds none.</source>
        <translation>Verbs with which the second line of a headline goes on where the first one holds none.</translation>
    </message>
    <message>
        <source>Verbs that leave a line open</source>
        <translation>Verbs that leave a line open</translation>
    </message>
    <message>
        <source>Verbs that leave a line open: what they speak of stands on the next one.</source>
        <translation>Verbs that leave a line open: what they speak of stands on the next one.</translation>
    </message>
    <message>
        <source>Endings of official documents</source>
        <translation>Endings of official documents</translation>
    </message>
    <message>
        <source>How titles of official documents end.</source>
        <translation>How titles of official documents end.</translation>
    </message>
    <message>
        <source>Words of jump lines</source>
        <translation>Words of jump lines</translation>
    </message>
    <message>
        <source>Words of the lines that lead to another page. kind: on (the text goes on there), back (it comes from there).</source>
        <translation>Words of the lines that lead to another page. kind: on (the text goes on there), back (it comes from there).</translation>
    </message>
    <message>
        <source>Endings of names of columns</source>
        <translation>Endings of names of columns</translation>
    </message>
    <message>
        <source>How short names of columns of opinion and talk end that stand over a headline.</source>
        <translation>How short names of columns of opinion and talk end that stand over a headline.</translation>
    </message>
    <message>
        <source>Bodies under notices</source>
        <translation>Bodies under notices</translation>
    </message>
    <message>
        <source>How the names of bodies end that stand under a notice which they give.</source>
        <translation>How the names of bodies end that stand under a notice which they give.</translation>
    </message>
    <message>
        <source>Jobs at a page</source>
        <translation>Jobs at a page</translation>
    </message>
    <message>
        <source>Jobs of those who made a page, beside their names at its head or foot.</source>
        <translation>Jobs of those who made a page, beside their names at its head or foot.</translation>
    </message>
    <message>
        <source>Titles of notices and small texts</source>
        <translation>Titles of notices and small texts</translation>
    </message>
    <message>
        <source>How titles of small texts end that stand by themselves. kind: notice (of a body or person, after official papers too), title (of another small text, which is not the name of a column).</source>
        <translation>How titles of small texts end that stand by themselves. kind: notice (of a body or person, after official papers too), title (of another small text, which is not the name of a column).</translation>
    </message>
    <message>
        <source>Words before a name alone</source>
        <translation>Words before a name alone</translation>
    </message>
    <message>
        <source>How the words end that stand on a line before the name of who gives a report or writes a letter.</source>
        <translation>How the words end that stand on a line before the name of who gives a report or writes a letter.</translation>
    </message>
    <message>
        <source>Words that begin with 记</source>
        <translation>Words that begin with 记</translation>
    </message>
    <message>
        <source>Words that begin with 记 and do not tell of whom a text is, as 记… under a headline does.</source>
        <translation>Words that begin with 记 and do not tell of whom a text is, as 记… under a headline does.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Speakers</translation>
    </message>
    <message>
        <source>Who speaks in questions and answers, before a colon at the beginning of a line.</source>
        <translation>Who speaks in questions and answers, before a colon at the beginning of a line.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Numbers and units</source>
        <translation>Numbers and units</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>The page</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Weak</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation>Ordinal</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Before the number</source>
        <translation>Before the number</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Bound</translation>
    </message>
    <message>
        <source>Without a digit</source>
        <translation>Without a digit</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Heads of tables</source>
        <translation>Heads of tables</translation>
    </message>
    <message>
        <source>kind: unit (stands before or over the units of the figures), rise (figures under it are changes, upward without a sign), fall (the same downward), bare (they have no unit that a row or the table tells).</source>
        <translation>kind: unit (stands before or over the units of the figures), rise (figures under it are changes, upward without a sign), fall (the same downward), bare (they have no unit that a row or the table tells).</translation>
    </message>
</context>
<context>
    <name>jianbao::WordListTable</name>
    <message>
        <source>Entries of the word list</source>
        <translation>Entries of the word list</translation>
    </message>
</context>
<context>
    <name>jianbao::WordListsDialog</name>
    <message>
        <source>Remove List</source>
        <translation>Remove List</translation>
    </message>
    <message>
        <source>Remove Entry</source>
        <translation>Remove Entry</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Discard Edits</source>
        <translation>Discard Edits</translation>
    </message>
    <message>
        <source>Word Lists of This Project</source>
        <translation>Word Lists of This Project</translation>
    </message>
    <message>
        <source>Add a File…</source>
        <translation>Add a File…</translation>
    </message>
    <message>
        <source>Add a Word List</source>
        <translation>Add a Word List</translation>
    </message>
    <message>
        <source>Tab-separated files (*.tsv *.txt);;All files (*)</source>
        <translation>Tab-separated files (*.tsv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Words that this project adds to the lists of the program. Equal words replace those of the program. Afterwards the window offers to read the issues again; decisions stay.</source>
        <translation>Words that this project adds to the lists of the program. Equal words replace those of the program. Afterwards the window offers to read the issues again; decisions stay.</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>Word lists</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The list is not stored: an entry has no word.</source>
        <translation>The list is not stored: an entry has no word.</translation>
    </message>
    <message>
        <source>The entry “%1” is not stored: one of its values is not allowed in its column. The allowed values are listed above.</source>
        <translation>The entry “%1” is not stored: one of its values is not allowed in its column. The allowed values are listed above.</translation>
    </message>
</context>
</TS>
