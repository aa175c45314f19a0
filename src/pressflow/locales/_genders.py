"""First names that only women and first names that only men have, for "sie" and "er".

Names that both have stand in neither list (Andrea, Kim, Luca, Nicola, Robin, Sascha, Toni, Uli and more).
"""

from __future__ import annotations

from pressflow.locales._listed import words

WOMEN = frozenset(
    words(
        """
    Ada Adele Adelheid Adina Adriana Agata Agnes Agnieszka Aileen Aisha Aleksandra Alena Alessandra Alessia
    Alexa Alexandra Alexia Alice Alicia Alina Aline Alma Aloisia Amalia Amalie Amanda Amelie Amina Amélie
    Anastasia Aneta Angela Angelika Angelina Anika Anita Anja Anke Anna Annabell Annabelle Annalena Anne
    Annegret Anneke Annelie Anneliese Annemarie Annett Annette Annika Anouk Anouschka Antje Antonia Ariane Arzu
    Astrid Athina Aurelia Aurélie Aylin Ayse Ayşe Barbara Beata Beate Beatrice Beatrix Benedikta Berit
    Bernadette Berta Bettina Bianca Birgit Birgitta Birte Brigitta Brigitte Britta Bärbel Béatrice Carina Carla
    Carmen Carola Carolin Carolina Caroline Catharina Catherine Cathrin Cathérine Catrin Cecilia Chantal
    Charlotte Chiara Christa Christel Christiane Christina Christine Cindy Claire Clara Claudia Colette
    Constanze Cora Cordula Corina Corinna Corinne Cornelia Cosima Cécile Dagmar Dana Daniela Daria Debora
    Delphine Denise Desiree Desirée Diana Dietlind Dilek Dominika Donata Dora Doreen Doris Dorit Dorothea
    Dorothee Dunja Dörte Edda Edith Ekaterina Elena Eleonora Eleonore Elfriede Elif Elina Elisa Elisabeth Elise
    Elizabeth Elke Ella Ellen Elsa Elsbeth Elvira Emanuela Emilia Emilie Emily Emine Emma Emmanuelle Erica Erika
    Erna Esther Eugenia Eva Evelin Evelyn Evelyne Ewa Fabienne Fatima Fatma Felicia Felicitas Fiona Fiorella
    Florence Florentine Francesca Franziska Françoise Frauke Frederike Frida Frieda Friederike Fritzi Fränzi
    Gabriela Gabriele Gabriella Gaby Georgia Gerda Gerhild Gerlinde Gertraud Gertrud Gianna Giovanna Gisela
    Gitta Giulia Greta Gudrun Gunda Gundi Gundula Hanna Hannah Hannelore Hatice Hedda Hedwig Heidemarie Heidi
    Heidrun Heike Helen Helena Helene Helga Hella Hendrikje Henrike Hermine Herta Hertha Hilda Hilde Hildegard
    Ida Ilka Ilona Ilse Imke Ina Ines Inga Inge Ingeborg Ingrid Inka Irena Irene Irina Irma Irmgard Isabel
    Isabell Isabella Isabelle Ivana Ivonne Jacqueline Jana Jane Janet Janina Janine Jasmina Jeanette Jeanne
    Jeannette Jenni Jennifer Jenny Jessica Jil Jill Joana Joanna Johanna Jolanda Jolanta Josefa Josefine
    Josephine Joëlle Judith Jule Julia Juliana Juliane Julie Juliette Justine Jutta Kaja Karin Karina Karla
    Karola Karolin Karolina Karoline Katalin Katarina Katarzyna Katerina Katharina Katherine Kathleen Kathrin
    Kathy Katja Katrin Kerstin Kira Kirsten Kirstin Klara Klaudia Kornelia Krista Kristin Kristina Krystyna
    Käthe Kübra Ladina Lara Larissa Laura Lea Leila Lena Leni Leona Leonie Leonora Levke Lia Liane Lieselotte
    Lili Lilian Liliane Lilli Lilly Lily Lina Linda Lioba Lisa Lisbeth Liselotte Liv Livia Loreen Lorena Loretta
    Lotta Lotte Louisa Louise Lucia Lucie Lucienne Luisa Luise Luzia Lydia Lydie Lynn Madeleine Madlen Magda
    Magdalena Maike Maja Malgorzata Malin Mandy Manuela Mara Marcela Marcella Maren Marga Margaret Margareta
    Margarete Margarethe Margit Margot Margret Margrit Maria Mariana Marianne Marie Mariella Marietta Marija
    Marike Marina Marion Marisa Marit Marita Marlen Marlene Marlies Marlis Marta Martha Martina Martine Mary
    Marzena Mathilda Mathilde Małgorzata Mechthild Meike Melanie Melina Melissa Meltem Mercedes Merle Meryem Mia
    Michaela Michelle Michèle Milena Mira Miriam Mirja Mirjam Moana Moira Mona Monica Monika Monique Myriam
    Nadia Nadine Nadja Nancy Natalia Natalie Natascha Nathalie Nele Nicole Nicoletta Nina Noemi Nora Noëmi
    Nurcan Nuria Oda Olga Olivia Ottilie Pamela Paola Pascale Patricia Patrizia Paula Paulina Pauline Peggy
    Petra Pia Pina Priska Rabea Rachel Raffaela Ramona Raphaela Rebecca Rebekka Regina Regine Regula Renata
    Renate Resi Ricarda Rita Roberta Romana Romy Ronja Rosa Rosalie Rosemarie Rosmarie Roswitha Ruth Sabina
    Sabine Sabrina Salome Samantha Samira Sandra Sara Sarah Saskia Selina Selma Sevim Shirin Sibel Sibylle
    Sieglinde Siegrid Sigrid Sigrun Silja Silke Silvana Silvia Simona Simone Sina Sofia Sofie Solveig Sonia
    Sonja Sophia Sophie Stefania Stefanie Steffi Stella Stephanie Stéphanie Sue Susan Susanna Susanne Suse
    Suzanne Svenja Svetlana Swantje Sybille Sylke Sylvia Sylvie Tabea Tamara Tanja Tara Tatiana Tatjana Teresa
    Tessa Thea Theresa Therese Theresia Thérèse Tina Traudel Trude Ulla Ulrike Ursina Ursula Urte Uschi Uta Ute
    Valentina Valeria Valerie Valérie Vanessa Vera Verena Veronica Veronika Vesna Vicky Viktoria Virginie
    Viviane Vivien Vroni Véronique Waltraud Waltraut Wibke Wiebke Wilhelmina Wilhelmine Wilma Xenia Yara Yasemin
    Yasmin Yasmina Yolanda Yvette Yvonne Zdenka Zeynep Zita Zoe Zoé Zsofia Élise Özlem
    """
    )
)
MEN = frozenset(
    words(
        """
    Achim Adam Adnan Adrian Ahmed Ahmet Albert Albrecht Aleksandar Alessandro Alexander Alexandre Alexandros
    Alfons Alfred Ali Alois Alwin Amadeus Amir Anatol Andre Andreas Andrej Andrew Andrey Andri Andrzej André
    Angelo Anselm Ansgar Anthony Antoine Anton Antonio Antonius Arend Armin Arnd Arndt Arne Arnim Arno Arnold
    Arthur Artur Arun Asif Attila Aurel Axel Bastian Bastien Beat Beatus Benedikt Benjamin Benno Benoît Bernard
    Bernd Bernhard Berthold Bertram Björn Bodo Bogdan Boris Brian Bruno Burak Burkhard Burkhardt Carl Carlo
    Carlos Carsten Caspar Cem Charles Christian Christof Christoffel Christoph Christophe Christopher Claas
    Claudio Claudius Claus Clemens Constantin Cornelius Curdin Damian Damien Daniel Danilo Dario David Davide
    Deborah Denis Dennis Detlef Detlev Dieter Dietmar Dietrich Dimitri Dirk Dominic Dominik Donald Dragan
    Eberhard Eckart Eckhard Eckhart Edgar Edmund Eduard Edward Edwin Egon Ekkehard Elias Elmar Emanuel Emil
    Emmanuel Emre Enno Enrico Eric Erich Erik Erkan Ernst Erwin Eugen Ewald Fabian Fabio Fabrice Fadi Felix
    Ferdinand Finn Florian Florin Flurin Folker Francesco Franco Frank Franz Franziskus François Fred Frederic
    Frederik Friedemann Frieder Friedhelm Friedrich Fritz Frédéric Gabor Gabriel Georg George Georgios Gerald
    Gerd Gerhard Gernot Gero Gerold Gert Gian Gianluca Giovanni Giuseppe Goran Gordon Gottfried Gottlieb Graham
    Gregor Guido Guillaume Gunnar Gunter Gunther Gustav Gökhan Götz Günter Günther Hakan Hannes Hans Hansjörg
    Hanspeter Hansruedi Hansueli Harald Hardy Hartmut Hasan Hassan Hauke Heiko Heiner Heinrich Heinz Hellmut
    Helmut Helmuth Hendrik Henning Henri Henrik Henry Herbert Hermann Holger Horst Hubert Hubertus Hugo Hussein
    Hüseyin Ibrahim Ignaz Igor Immanuel Ingo Ingolf Ismail Ivan Ivo Jacek Jacob Jacques Jakob James Jan Jannik
    Jannis Janosch Jared Jason Jean Jens Jeremy Jim Joachim Jochem Jochen Joel Johan Johann Johannes John Jon
    Jonas Jonathan Jordi Josef Joseph Joshua Josip José Juan Jules Julian Julien Julius Justin Justus Jörg Jörk
    Jörn Jürg Jürgen Kai Karim Karl Karlheinz Karsten Kaspar Kemal Kenan Kenneth Kevin Khaled Kilian Klaas Klaus
    Klemens Knut Konrad Konstantin Konstantinos Kristian Krzysztof Kuno Kurt Köbi Lars Laszlo Laurent Laurenz
    Laurin Leander Lennart Leo Leon Leonard Leonhard Leopold Levin Liam Linus Loisl Lorenz Lorenzo Lothar Louis
    Luc Lucas Lucien Ludger Ludwig Luigi Luis Lukas Luke Lutz Maciej Magnus Mahmoud Maik Malik Malte Manfred
    Manuel Marc Marcel Marcello Marco Marcos Marcus Marek Mario Marius Marko Markus Martin Massimo Mateo Mathias
    Mathieu Mathis Matthew Matthias Matthieu Matthäus Maurice Maurizio Max Maximilian Mehmet Meinhard Michael
    Michał Michel Miguel Mikael Mike Milan Milo Milos Mirko Miroslav Mohamed Mohammad Mohammed Moritz Murat
    Mustafa Nicholas Nick Nicolai Nicolas Niels Niklas Niklaus Niko Nikolai Nikolaj Nikolaos Nikolas Nikolaus
    Nils Noah Norbert Norman Olaf Ole Oleg Oliver Olivier Oscar Oskar Osman Oswald Othmar Otmar Ottmar Otto
    Ottokar Pablo Paolo Patric Patricio Patrick Patrik Paul Paulo Pawel Paweł Pedro Peer Petar Peter Petr Philip
    Philipp Philippe Phillip Pierre Pietro Piotr Pirmin Rafael Raffael Raimund Rainald Rainer Rainhard Ralf
    Ralph Raphael Reiner Reinhard Reinhardt Reinhold Remo Renato René Reto Riccardo Richard Robert Roberto Rocco
    Roger Roland Rolf Ronald Ronny Roy Ruben Rudi Rudolf Ruedi Rupert Rüdiger Salvatore Sami Samir Samuel Sandro
    Sean Sebastian Selim Sepp Serdar Serge Sergej Sergio Severin Siegbert Siegfried Siegmar Sigmar Sigmund Silas
    Silvan Silvio Simon Sinan Stanislav Stefan Steffen Stephan Stephane Stephen Steve Steven Stuart Stéphane
    Sven Swen Sylvester Sébastien Sönke Sören Süleyman Tarek Theo Theodor Thiemo Thierry Thilo Thomas Thorben
    Thorsten Tibor Till Tillmann Tilman Tilmann Tilo Tim Timm Timo Timon Tino Tobias Toby Tom Tomas Tomasz
    Tommaso Torben Torge Torsten Traugott Tristan Udo Ueli Ulf Ulrich Ulrik Urs Uwe Valentin Vasily Victor
    Viktor Vincent Vincenz Vinzenz Vitali Vladimir Volker Volkmar Waldemar Walter Walther Wendelin Werner
    Wieland Wilfried Wilhelm Willi William Willibald Willy Winfried Wladimir Wolfgang Wolfhard Wolfram Xaver
    Xavier Yann Yannick Yosef Youssef Yusuf Yves Zlatko Zoltan Émile Éric Étienne Øystein Ümit
    """
    )
)
