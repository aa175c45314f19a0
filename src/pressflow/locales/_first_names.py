"""First names that people in German-language press releases have, as far as they are no other word as well.

Left out on purpose: Per, Can, Roman, Else, August, April, Mai, June, Mark, Heide, Rose, Linde, Wolf, Bill, Will, Grace,
Faith, Art, Paris, Florenz, Victoria, Viola, Iris, Jasmin, Olive, Gold, Pascal, Merkur. They count where the words
around say so.
"""

from __future__ import annotations

from pressflow.locales._listed import words

FIRST_NAMES = frozenset(
    words(
        """
    Achim Ada Adam Adele Adelheid Adina Adnan Adrian Adriana Agata Agnes Agnieszka Ahmed Ahmet Aileen Aisha Albert
    Albrecht Aleksandar Aleksandra Alena Alessandra Alessandro Alessia Alex Alexa Alexander Alexandra Alexandre
    Alexandros Alexia Alexis Alfons Alfred Ali Alice Alicia Alina Aline Alma Alois Aloisia Alwin Amadeus Amalia Amalie
    Amanda Amelie Amina Amir Amélie Anastasia Anatol Andre Andrea Andreas Andrej Andrew Andrey Andri Andrzej André
    Aneta Angela Angelika Angelina Angelo Anika Anita Anja Anke Anna Annabell Annabelle Annalena Anne Annegret Anneke
    Annelie Anneliese Annemarie Annett Annette Annika Anouk Anouschka Anselm Ansgar Anthony Antje Antoine Anton
    Antonia Antonio Antonius Arend Ariane Armin Arnd Arndt Arne Arnim Arno Arnold Arthur Artur Arun Arzu Asif Astrid
    Athina Attila Aurel Aurelia Aurélie Axel Aydan Aylin Ayse Ayşe Barbara Bastian Bastien Beat Beata Beate Beatrice
    Beatrix Beatus Benedikt Benedikta Benjamin Benno Benoît Berit Bernadette Bernard Bernd Bernhard Berta Berthold
    Bertram Bettina Bianca Birgit Birgitta Birte Björn Bodo Bogdan Boris Brian Brigitta Brigitte Britta Bruno Burak
    Burkhard Burkhardt Bärbel Béatrice Camille Carina Carl Carla Carlo Carlos Carmen Carola Carolin Carolina Caroline
    Carsten Caspar Catharina Catherine Cathrin Cathérine Catrin Cecilia Cem Chantal Charles Charlotte Chiara Christa
    Christel Christian Christiane Christina Christine Christof Christoffel Christoph Christophe Christopher Cindy
    Claas Claire Clara Claude Claudia Claudio Claudius Claus Clemens Colette Conny Constantin Constanze Cora Cordula
    Corina Corinna Corinne Cornelia Cornelius Cosima Curdin Cécile Dagmar Damian Damien Dana Daniel Daniela Daniele
    Danilo Daria Dario David Davide Debora Deborah Delphine Denis Denise Deniz Dennis Desiree Desirée Detlef Detlev
    Diana Dieter Dietlind Dietmar Dietrich Dilek Dimitri Dirk Dominic Dominik Dominika Dominique Donald Donata Dora
    Doreen Doris Dorit Dorothea Dorothee Dragan Dunja Dörte Eberhard Eckart Eckhard Eckhart Edda Edgar Edith Edmund
    Eduard Edward Edwin Egon Ekaterina Ekkehard Elena Eleonora Eleonore Elfriede Elias Elif Elina Elisa Elisabeth
    Elise Elizabeth Elke Ella Ellen Elmar Elsa Elsbeth Elvira Emanuel Emanuela Emil Emilia Emilie Emily Emine Emma
    Emmanuel Emmanuelle Emre Enno Enrico Eric Erica Erich Erik Erika Erkan Erna Ernst Erwin Esther Eugen Eugenia Eva
    Evelin Evelyn Evelyne Ewa Ewald Fabian Fabienne Fabio Fabrice Fadi Fatima Fatma Felicia Felicitas Felix Ferdinand
    Finn Fiona Fiorella Florence Florentine Florian Florin Flurin Folker Francesca Francesco Francis Franco Frank
    Franz Franziska Franziskus François Françoise Frauke Fred Frederic Frederik Frederike Frida Frieda Friedemann
    Frieder Friederike Friedhelm Friedrich Fritz Fritzi Fränzi Frédéric Gabor Gabriel Gabriela Gabriele Gabriella Gaby
    Georg George Georgia Georgios Gerald Gerd Gerda Gerhard Gerhild Gerlinde Gernot Gero Gerold Gert Gertraud Gertrud
    Gian Gianluca Gianna Giovanna Giovanni Gisela Gitta Giulia Giuseppe Goran Gordon Gottfried Gottlieb Graham Gregor
    Greta Gudrun Guido Guillaume Gunda Gundi Gundula Gunnar Gunter Gunther Gustav Gökhan Götz Günter Günther Hakan
    Hanna Hannah Hannelore Hannes Hans Hansjörg Hanspeter Hansruedi Hansueli Harald Hardy Hartmut Hasan Hassan Hatice
    Hauke Hedda Hedwig Heidemarie Heidi Heidrun Heike Heiko Heiner Heinrich Heinz Helen Helena Helene Helga Helge
    Hella Hellmut Helmut Helmuth Hendrik Hendrikje Henning Henri Henrik Henrike Henry Herbert Hermann Hermine Herta
    Hertha Hilda Hilde Hildegard Holger Horst Hubert Hubertus Hugo Hussein Hüseyin Ibrahim Ida Ignaz Igor Ilka Ilona
    Ilse Imke Immanuel Ina Ines Inga Inge Ingeborg Ingo Ingolf Ingrid Inka Irena Irene Irina Irma Irmgard Isa Isabel
    Isabell Isabella Isabelle Ismail Ivan Ivana Ivo Ivonne Jacek Jacob Jacqueline Jacques Jakob James Jan Jana Jane
    Janet Janina Janine Janis Jannik Jannis Janosch Jared Jasmina Jason Jean Jeanette Jeanne Jeannette Jenni Jennifer
    Jenny Jens Jeremy Jessica Jil Jill Jim Joachim Joan Joana Joanna Jochem Jochen Joel Johan Johann Johanna Johannes
    John Jolanda Jolanta Jon Jonas Jonathan Jordi Josef Josefa Josefine Joseph Josephine Joshua Josip José Joëlle Juan
    Judith Jule Jules Julia Julian Juliana Juliane Julie Julien Juliette Julius Justin Justine Justus Jutta Jörg Jörk
    Jörn Jürg Jürgen Kai Kaja Karen Karim Karin Karina Karl Karla Karlheinz Karola Karolin Karolina Karoline Karsten
    Kaspar Katalin Katarina Katarzyna Katerina Katharina Katherine Kathleen Kathrin Kathy Katja Katrin Kay Kemal Kenan
    Kenneth Kerstin Kevin Khaled Kilian Kim Kira Kirsten Kirstin Klaas Klara Klaudia Klaus Klemens Knut Konrad
    Konstantin Konstantinos Kornelia Krista Kristian Kristin Kristina Krystyna Krzysztof Kuno Kurt Käthe Köbi Kübra
    Ladina Lara Larissa Lars Laszlo Laura Laurence Laurent Laurenz Laurin Lea Leander Leila Lena Leni Lennart Leo Leon
    Leona Leonard Leonhard Leonie Leonora Leopold Levin Levke Lia Liam Liane Lieselotte Lili Lilian Liliane Lilli
    Lilly Lily Lina Linda Linus Lioba Lisa Lisbeth Liselotte Liv Livia Loisl Loreen Lorena Lorenz Lorenzo Loretta
    Lothar Lotta Lotte Louis Louisa Louise Luc Luca Lucas Lucia Lucie Lucien Lucienne Ludger Ludwig Luigi Luis Luisa
    Luise Lukas Luke Lutz Luzia Lydia Lydie Lynn Maciej Madeleine Madlen Magda Magdalena Magnus Mahmoud Maik Maike
    Maja Malgorzata Malik Malin Malte Mandy Manfred Manuel Manuela Mara Marc Marcel Marcela Marcella Marcello Marco
    Marcos Marcus Marek Maren Marga Margaret Margareta Margarete Margarethe Margit Margot Margret Margrit Maria Marian
    Mariana Marianne Marie Mariella Marietta Marija Marike Marina Mario Marion Marisa Marit Marita Marius Marko Markus
    Marlen Marlene Marlies Marlis Marta Martha Martin Martina Martine Mary Marzena Massimo Mateo Mathias Mathieu
    Mathilda Mathilde Mathis Matthew Matthias Matthieu Matthäus Maurice Maurizio Max Maxime Maximilian Małgorzata
    Mechthild Mehmet Meike Meinhard Melanie Melina Melissa Meltem Mercedes Merle Meryem Mia Michael Michaela Michał
    Michel Michele Michelle Michèle Miguel Mika Mikael Mike Milan Milena Milo Milos Mira Miriam Mirja Mirjam Mirko
    Miroslav Moana Mohamed Mohammad Mohammed Moira Mona Monica Monika Monique Moritz Murat Mustafa Myriam Nadia Nadine
    Nadja Nancy Natalia Natalie Natascha Nathalie Nele Nicholas Nick Nicola Nicolai Nicolas Nicole Nicoletta Niels
    Niklas Niklaus Niko Nikola Nikolai Nikolaj Nikolaos Nikolas Nikolaus Nils Nina Noah Noemi Nora Norbert Norman
    Noëmi Nurcan Nuria Oda Olaf Ole Oleg Olga Oliver Olivia Olivier Oscar Oskar Osman Oswald Othmar Otmar Ottilie
    Ottmar Otto Ottokar Pablo Pamela Paola Paolo Pascale Patric Patrice Patricia Patricio Patrick Patrik Patrizia Paul
    Paula Paulina Pauline Paulo Pawel Paweł Pedro Peer Peggy Petar Peter Petr Petra Philip Philipp Philippe Phillip
    Pia Pierre Pietro Pina Piotr Pirmin Priska Rabea Rachel Rafael Raffael Raffaela Raimund Rainald Rainer Rainhard
    Ralf Ralph Ramona Raphael Raphaela Rebecca Rebekka Regina Regine Regula Reiner Reinhard Reinhardt Reinhold Remo
    Renata Renate Renato Rene René Resi Reto Ricarda Riccardo Richard Rita Robert Roberta Roberto Robin Rocco Roger
    Roland Rolf Romana Romy Ronald Ronja Ronny Rosa Rosalie Rosemarie Rosmarie Roswitha Roy Ruben Rudi Rudolf Ruedi
    Rupert Ruth Rüdiger Sabina Sabine Sabrina Salome Salvatore Sam Samantha Sami Samir Samira Samuel Sandra Sandro
    Sandy Sara Sarah Sascha Saskia Sean Sebastian Selim Selina Selma Sepp Serdar Serge Sergej Sergio Severin Sevim
    Shirin Sibel Sibylle Siegbert Siegfried Sieglinde Siegmar Siegrid Sigmar Sigmund Sigrid Sigrun Silas Silja Silke
    Silvan Silvana Silvia Silvio Simon Simona Simone Sina Sinan Sofia Sofie Solveig Sonia Sonja Sophia Sophie
    Stanislav Stefan Stefania Stefanie Steffen Steffi Stella Stephan Stephane Stephanie Stephen Steve Steven Stuart
    Stéphane Stéphanie Sue Susan Susanna Susanne Suse Suzanne Sven Svenja Svetlana Swantje Swen Sybille Sylke
    Sylvester Sylvia Sylvie Sébastien Sönke Sören Süleyman Tabea Tamara Tanja Tara Tarek Tatiana Tatjana Teresa Tessa
    Thea Theo Theodor Theresa Therese Theresia Thiemo Thierry Thilo Thomas Thorben Thorsten Thérèse Tibor Till
    Tillmann Tilman Tilmann Tilo Tim Timm Timo Timon Tina Tino Tobias Toby Tom Tomas Tomasz Tommaso Toni Torben Torge
    Torsten Traudel Traugott Tristan Trude Udo Ueli Ulf Uli Ulla Ulli Ulrich Ulrik Ulrike Umut Urs Ursina Ursula Urte
    Uschi Uta Ute Uwe Valentin Valentina Valentine Valeria Valerie Valérie Vanessa Vasily Vera Verena Veronica
    Veronika Vesna Vicky Victor Viktor Viktoria Vincent Vincenz Vinzenz Virginie Vitali Vivian Viviane Vivien Vladimir
    Volker Volkmar Vroni Véronique Waldemar Walter Walther Waltraud Waltraut Wendelin Werner Wibke Wiebke Wieland
    Wilfried Wilhelm Wilhelmina Wilhelmine Willi William Willibald Willy Wilma Winfried Wladimir Wolfgang Wolfhard
    Wolfram Xaver Xavier Xenia Yann Yannick Yara Yasemin Yasmin Yasmina Yolanda Yosef Youssef Yusuf Yves Yvette Yvonne
    Zdenka Zeynep Zita Zlatko Zoe Zoltan Zoé Zsofia Élise Émile Éric Étienne Özgür Özlem Øystein Ümit
    """
    )
)
